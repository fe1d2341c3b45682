package org.seamark.harvest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.seamark.contributions.Arrivals;
import org.seamark.contributions.Arrivals.Suggested;
import org.seamark.contributions.Origin;
import org.seamark.contributions.Rebasing;
import org.seamark.contributions.Resemblance;
import org.seamark.contributions.Stage;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.harvest.oai.Harvested;
import org.seamark.harvest.oai.Why;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.seamark.library.load.RecordMapping;
import org.springframework.stereotype.Component;

/** Decides of each record that comes what becomes of it here. */
@Component
class Threshold {

    private static final String HELD =
            "it is under review or approved here; what became of it there is asked for again";

    private final KnownRecords records;
    private final Arrivals arrivals;
    private final Library library;
    private final Kin kin;

    Threshold(KnownRecords records, Arrivals arrivals, Library library, Kin kin) {
        this.records = records;
        this.arrivals = arrivals;
        this.library = library;
        this.kin = kin;
    }

    /**
     * Takes one.
     *
     * @param problems hears what could not be taken of it, and why
     */
    Outcome take(
            Source source,
            RecordMapping.Reading mapping,
            Harvested record,
            Consumer<Problem> problems) {
        var known = records.find(source.id(), record.identifier());
        if (record.deleted()) {
            return known.filter(one -> !one.deleted())
                    .map(one -> delete(source, one, record, problems))
                    .orElse(Outcome.UNCHANGED);
        }
        var read = mapping.of(record.all());
        read.remarks()
                .forEach(said ->
                        problems.accept(Problem.of(record.identifier(), Why.UNMAPPED, said)));
        var description = read.description();
        if (description == null) {
            return Outcome.UNREADABLE;
        }
        // as it will be when it is read again, so that the two can be compared
        var content = Content.parse(library.asked(description).json());
        var origin = origin(source, record, description);
        return known.map(one -> again(source, one, record, content, origin, problems))
                .orElseGet(() -> first(source, record, content, origin, problems));
    }

    private static Origin origin(Source source, Harvested record, Description description) {
        return new Origin(
                source.title(),
                record.identifier(),
                record.datestamp(),
                Optional.ofNullable(description.licence()).orElse(""),
                false);
    }

    private Outcome first(
            Source source,
            Harvested record,
            Content content,
            Origin origin,
            Consumer<Problem> problems) {
        var found = kin.of(content);
        if (found.same().isPresent()) {
            var where = String.join(", ", Essence.of(content).identities());
            problems.accept(Problem.same(record.identifier(), where, found.same().get()));
            save(source, record, content, Optional.empty(), found.same());
            return Outcome.ALREADY_HERE;
        }
        var remembered = Resemblance.into(origin.into(content), found.alike());
        var contribution = arrivals.arrive(Kind.RESOURCE, remembered);
        kin.remember(contribution, content);
        save(source, record, content, Optional.of(contribution), Optional.empty());
        return Outcome.ADDED;
    }

    private Outcome again(
            Source source,
            Known known,
            Harvested record,
            Content content,
            Origin origin,
            Consumer<Problem> problems) {
        var contribution = known.contribution();
        if (contribution == null) { // what was the same may be so no more
            return first(source, record, content, origin, problems);
        }
        boolean unchanged = known.content().equals(content);
        if (unchanged && (!known.deleted() || isRefused(contribution))) {
            return Outcome.UNCHANGED;
        }
        if (isRefused(contribution)) {
            return first(source, record, content, origin, problems);
        }
        var suggested = arrivals.suggest(contribution, change(known, content, origin));
        if (suggested == Suggested.LATER) {
            return hold(record, problems);
        }
        save(source, record, content, Optional.of(contribution), Optional.empty());
        return suggested == Suggested.TAKEN ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** What is known of it stays, so that it is suggested again. */
    private static Outcome hold(Harvested record, Consumer<Problem> problems) {
        problems.accept(Problem.of(record.identifier(), Why.HELD, HELD));
        return Outcome.HELD;
    }

    /** What editors and members wrote here stays where the source has not changed it. */
    private static UnaryOperator<Content> change(Known known, Content content, Origin origin) {
        return before -> {
            var after = new Rebasing(known.content(), content).onto(before);
            boolean returned = Origin.of(before).filter(Origin::gone).isPresent();
            return after.equals(before) && !returned ? before : origin.into(after);
        };
    }

    private boolean isRefused(UUID contribution) {
        return arrivals.find(contribution)
                .filter(one -> one.stage() != Stage.REJECTED && one.stage() != Stage.WITHDRAWN)
                .isEmpty();
    }

    /** What waits says so itself from now on; what is published is left to the editors. */
    private Outcome delete(
            Source source, Known known, Harvested record, Consumer<Problem> problems) {
        var contribution = known.contribution();
        if (contribution != null
                && arrivals.suggest(contribution, gone(record)) == Suggested.LATER) {
            return hold(record, problems);
        }
        records.save(
                source.id(),
                new Known(
                        known.identifier(),
                        record.datestamp(),
                        known.content(),
                        contribution,
                        known.sameAs(),
                        true));
        return Outcome.DELETED;
    }

    private static UnaryOperator<Content> gone(Harvested record) {
        return before ->
                Origin.of(before)
                        .map(origin -> origin.deleted(record.datestamp()).into(before))
                        .orElse(before);
    }

    private void save(
            Source source,
            Harvested record,
            Content content,
            Optional<UUID> contribution,
            Optional<String> same) {
        records.save(
                source.id(),
                new Known(
                        record.identifier(),
                        record.datestamp(),
                        content,
                        contribution.orElse(null),
                        same.orElse(null),
                        false));
    }

    /** Those that were deleted at their source, with what became of them here. */
    List<Deleted> deleted(Source source, int most) {
        return records.deleted(source.id(), most).stream()
                .flatMap(known ->
                        Optional.ofNullable(known.contribution())
                                .flatMap(arrivals::find)
                                .map(one -> new Deleted(known, one))
                                .stream())
                .toList();
    }
}
