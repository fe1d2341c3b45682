/** The pages of events, their months, and their files for other calendars. */
@NullMarked
package org.seamark.calendar.web;

import org.jspecify.annotations.NullMarked;
