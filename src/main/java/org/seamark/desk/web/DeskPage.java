package org.seamark.desk.web;

import java.time.Instant;
import java.util.List;
import org.seamark.contributions.Influx;
import org.seamark.contributions.Waiting;

/**
 * A page of the editors' queue.
 *
 * @param query of the page after this one, or empty
 */
public record DeskPage(
        DeskFilter filter,
        Influx influx,
        List<Waiting> waiting,
        Editors editors,
        Instant now,
        String query) {

    public DeskPage {
        waiting = List.copyOf(waiting);
    }

    /** In whole days. */
    public long age(Waiting one) {
        return one.ageAt(now).toDays();
    }
}
