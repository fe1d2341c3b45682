/** Tests of the files for other calendars, read again by a reader that is not ours. */
@NullMarked
package org.seamark.calendar.ical;

import org.jspecify.annotations.NullMarked;
