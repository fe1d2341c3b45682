package org.seamark.desk.web;

import java.time.Instant;
import java.util.List;
import org.seamark.contributions.Waiting;

/**
 * What was published, and not touched for so many months.
 *
 * @param next the place after which the next page begins, or empty
 */
public record UpdatesPage(int months, List<Waiting> untouched, Instant now, String next) {

    public UpdatesPage {
        untouched = List.copyOf(untouched);
    }

    /** In whole days. */
    public long age(Waiting one) {
        return one.ageAt(now).toDays();
    }
}
