package org.seamark.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.reviews.Reviewer;
import org.seamark.reviews.Standing;

/**
 * Those of one standing, those who applied first before the others.
 *
 * @param next the number of the page after this one, or 0
 */
public record RosterListPage(
        Standing standing,
        List<Reviewer> reviewers,
        Map<UUID, Person> people,
        UUID editor,
        String wrong,
        LocalDate today,
        int page,
        int next) {

    static final int ON_A_PAGE = 25;

    /** Whether it is the place of who reads this: another editor decides about it. */
    public boolean isOwn(Reviewer reviewer) {
        return reviewer.party().account().equals(editor);
    }

    public Person person(Reviewer reviewer) {
        return people.getOrDefault(reviewer.party().account(), new Person("", ""));
    }
}
