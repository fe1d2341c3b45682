package org.seamark.audit.web;

import java.util.List;
import org.seamark.audit.Entry;
import org.seamark.audit.Filter;

/**
 * A part of the trail.
 *
 * @param query the filter as it stands in addresses
 * @param older the number before which the next part begins, or 0
 */
public record TrailPage(Filter filter, List<Entry> entries, String query, long older) {}
