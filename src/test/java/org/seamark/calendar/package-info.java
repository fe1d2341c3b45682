/** Tests of events, without Spring. */
@NullMarked
package org.seamark.calendar;

import org.jspecify.annotations.NullMarked;
