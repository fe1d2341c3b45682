/** Tests of the pages of events. */
@NullMarked
package org.seamark.calendar.web;

import org.jspecify.annotations.NullMarked;
