package org.seamark.calendar.web;

import org.seamark.calendar.Event;

/** The page of one event. */
public record EventPage(Event event) {}
