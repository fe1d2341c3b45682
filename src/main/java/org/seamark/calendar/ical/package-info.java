/** Events in the form that other calendars read: iCalendar (RFC 5545). */
@NullMarked
package org.seamark.calendar.ical;

import org.jspecify.annotations.NullMarked;
