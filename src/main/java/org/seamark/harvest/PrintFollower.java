package org.seamark.harvest;

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
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {
            // there may be more
        }
    }

    private boolean step() {
        var identity = catalogue.identity();
        var mark = marks.hold().filter(known -> known.catalogue().equals(identity));
        if (mark.isEmpty()) {
            prints.forgetAll();
        }
        var from = mark.orElseGet(() -> Mark.beginning(identity));
        var changes = catalogue.changesAfter(from.number(), STEP);
        var waiting = arrivals.after(from.place(), STEP);
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
