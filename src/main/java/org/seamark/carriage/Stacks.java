package org.seamark.carriage;

import java.util.List;
import org.seamark.calendar.Calendar;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.seamark.practices.Repertoire;
import org.seamark.projects.Portfolio;
import org.seamark.statements.Pressroom;
import org.springframework.stereotype.Component;

/** All kinds of records that are carried. */
@Component
class Stacks {

    private final List<Shelf<?, ?>> all;

    Stacks(
            Library library,
            Repertoire practices,
            Portfolio projects,
            Calendar calendar,
            Pressroom statements) {
        this.all =
                List.of(
                        new Shelf<>("library", Description.class, library.records()),
                        new Shelf<>(
                                "practices",
                                org.seamark.practices.Description.class,
                                practices.records()),
                        new Shelf<>(
                                "projects",
                                org.seamark.projects.Description.class,
                                projects.records()),
                        new Shelf<>(
                                "events",
                                org.seamark.calendar.Description.class,
                                calendar.records()),
                        new Shelf<>(
                                "statements",
                                org.seamark.statements.Description.class,
                                statements.records()));
    }

    List<Shelf<?, ?>> all() {
        return all;
    }
}
