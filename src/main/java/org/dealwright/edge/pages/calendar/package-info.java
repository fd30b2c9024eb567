/** Appointments, calls and tasks by time: on a page by day, week and month, and as a feed for calendars elsewhere. */
@NullMarked
package org.dealwright.edge.pages.calendar;

import org.jspecify.annotations.NullMarked;
