package org.seamark.catalogue.opensearch;

import java.util.List;
import java.util.Optional;
import org.seamark.catalogue.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The part of one node in filling the index that all share: it brings what no other has brought,
 * unless it is behind with what is wanted.
 */
final class Bringing {

    private static final Logger LOG = LoggerFactory.getLogger(Bringing.class);

    /** In characters: OpenSearch takes some hundred megabytes at once, and wants less. */
    private static final int BULK = 4 << 20;

    private final SharedIndex index;
    private final Wishes wishes;
    private final ListingSource source;
    private volatile Optional<Wanted> wanted = Optional.empty();

    /** That this node writes to; none while it is behind, and others do. */
    private volatile Optional<Made> written = Optional.empty();

    private volatile boolean alone;
    private volatile long taken;
    private volatile long number;

    Bringing(SharedIndex index, Wishes wishes, ListingSource source) {
        this.index = index;
        this.wishes = wishes;
        this.source = source;
    }

    long taken() {
        return taken;
    }

    /** Up to which change all is found; -1 while what is found is another index. */
    long number() {
        return number;
    }

    /** What is found by this node. */
    String state() {
        return wanted.map(Wanted::mark).orElse("") + "-" + number;
    }

    /** Looks what is wanted, and how far the nodes have come. */
    void belongTo(Wanted mine) {
        var wish = wish(mine);
        if (wish.wanted().equals(mine)) {
            write(index.name(mine));
            tidy(wish);
        } else {
            if (written.isPresent()) {
                LOG.info("index=left number={} wanted={}", number, index.name(wish.wanted()));
            }
            written = Optional.empty();
            number = reached();
            taken = Math.max(taken, number);
        }
    }

    /** Says what it wants when that is new here, or nobody has said anything. */
    private Wishes.Wish wish(Wanted mine) {
        var present = wishes.present();
        if (present.isPresent() && wanted.equals(Optional.of(mine))) {
            return present.get();
        }
        var wish = wishes.want(mine);
        wanted = Optional.of(mine);
        return wish;
    }

    /** One that was made anew, or is older than this node knows it, is filled from where it is. */
    private void write(String to) {
        var made = index.make(to);
        long reached = index.number(made);
        if (!written.equals(Optional.of(made)) || reached < number) {
            written = Optional.of(made);
            alone = false;
            taken = reached;
        }
        var found = index.found();
        taken = Math.max(taken, reached);
        number = found.isEmpty() ? 0 : found.equals(written) ? reached : -1;
    }

    /** The others go once no node can be at work on them any more. */
    private void tidy(Wishes.Wish wish) {
        if (!alone && number >= 0 && wishes.isSettled(wish)) {
            written.ifPresent(index::keepOnly);
            alone = true;
        }
    }

    /** How far the nodes have come that are not behind. */
    private long reached() {
        return index.found().map(index::number).orElse(0L);
    }

    /** A node that is behind leaves it to the others. */
    void apply(List<Change> changes) {
        written.ifPresent(to -> bring(to, changes));
        taken = changes.getLast().number();
    }

    private void bring(Made to, List<Change> changes) {
        var lines = new StringBuilder();
        for (var change : changes) {
            lines.append(source.lines(change));
            if (lines.length() > BULK) {
                bring(to, lines);
            }
        }
        bring(to, lines);
    }

    /** A listing that OpenSearch refuses is not found, and keeps no other out. */
    private void bring(Made to, StringBuilder lines) {
        if (!lines.isEmpty()) {
            new Brought(index.bring(to, lines.toString()))
                    .refused()
                    .forEach((reference, cause) ->
                            LOG.warn("listing=refused reference={} cause={}", reference, cause));
            lines.setLength(0);
        }
    }

    void show() {
        written.ifPresentOrElse(this::show, () -> number = reached());
    }

    private void show(Made made) {
        long shown = taken;
        index.refresh(made);
        if (!index.found().equals(Optional.of(made))) {
            if (!wishes.present().map(Wishes.Wish::wanted).equals(wanted)) {
                return; // another has come to be wanted meanwhile
            }
            index.find(made);
        }
        index.reached(made, shown);
        number = shown;
    }
}
