package org.seamark.audit.web;

import java.util.List;
import org.seamark.audit.Filter;

/**
 * A part of the trail.
 *
 * @param query the filter as it stands in addresses
 * @param older the number before which the next part begins, or 0
 * @param deeds the actions to choose from
 */
public record TrailPage(
        Filter filter, List<TrailLine> lines, String query, long older, List<DeedGroup> deeds) {

    /** Whether the chosen action is none of those that can be chosen. */
    public boolean hasOtherAction() {
        return !filter.action().isEmpty()
                && deeds.stream()
                        .noneMatch(group ->
                                group.code().equals(filter.action())
                                        || group.deeds().stream()
                                                .anyMatch(deed ->
                                                        deed.code().equals(filter.action())));
    }
}
