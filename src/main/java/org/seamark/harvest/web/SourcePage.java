package org.seamark.harvest.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seamark.harvest.Deleted;
import org.seamark.harvest.HarvestDesk.Standing;
import org.seamark.harvest.Problem;
import org.springframework.web.util.UriUtils;

/**
 * A repository that is harvested.
 *
 * @param problems of the last harvest, the first of them
 * @param deleted what it has deleted since it came here
 */
public record SourcePage(Standing standing, List<Problem> problems, List<Deleted> deleted) {

    /** Where what it brought waits. */
    public String queue() {
        return "desk?from="
                + UriUtils.encode("harvested:" + standing.source().title(), StandardCharsets.UTF_8);
    }
}
