package org.seamark.calendar.web;

import java.util.List;
import org.seamark.calendar.Event;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.web.RecordPage;

/**
 * The page of one event.
 *
 * @param resources what belongs to it
 */
public record EventPage(RecordPage record, Event event, List<Listing> resources) {}
