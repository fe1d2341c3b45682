package org.seamark.harvest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Origins;
import org.seamark.contributions.Arrivals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the fingerprints in step with what is published and what waits, as an index does: each step
 * begins after the last number that was followed.
 */
@Component
class PrintFollower {

    private static final int STEP = 500;

    /** So much later than it was handed in may something be stored: clocks differ, commits wait. */
    private static final Duration SPARE = Duration.ofMinutes(10);

    private final Prints prints;
    private final Marks marks;
    private final Catalogue catalogue;
    private final Origins origins;
    private final Arrivals arrivals;
    private final TransactionOperations transaction;

    PrintFollower(
            Prints prints,
            Marks marks,
            Catalogue catalogue,
            Origins origins,
            Arrivals arrivals,
            TransactionOperations transaction) {
        this.prints = prints;
        this.marks = marks;
        this.catalogue = catalogue;
        this.origins = origins;
        this.arrivals = arrivals;
        this.transaction = transaction;
    }

    void follow() {
        boolean more = follow(SPARE);
        while (more) {
            more = follow(Duration.ZERO);
        }
    }

    private boolean follow(Duration spare) {
        return Boolean.TRUE.equals(transaction.execute(status -> step(spare)));
    }

    private boolean step(Duration spare) {
        var identity = catalogue.identity();
        var mark = marks.hold();
        boolean known = mark.catalogue().equals(identity);
        if (!known) {
            prints.forgetAll();
        }
        var from = known ? mark : Mark.beginning(identity);
        var changes = catalogue.changesAfter(from.number(), STEP);
        var waiting = arrivals.after(from.earlier(spare), STEP);
        var anew = new LinkedHashMap<String, List<Print>>(published(changes));
        waiting.forEach(one ->
                anew.put("contributions/" + one.place().id(), Print.of(Essence.of(one.content()))));
        prints.keep(anew);
        marks.set(
                new Mark(
                        identity,
                        changes.isEmpty() ? from.number() : changes.getLast().number(),
                        waiting.isEmpty() ? from.place() : waiting.getLast().place()));
        return changes.size() == STEP || waiting.size() == STEP;
    }

    private Map<String, List<Print>> published(List<Change> changes) {
        var found = origins.all(changes.stream().map(Change::reference).toList());
        var anew = new LinkedHashMap<String, List<Print>>();
        for (var change : changes) {
            var publication = found.get(change.reference());
            Listing listing = change.listing();
            anew.put(
                    change.reference().toString(),
                    listing == null || publication == null
                            ? List.of()
                            : Print.of(Essence.of(Objects.requireNonNull(listing), publication)));
        }
        return anew;
    }
}
