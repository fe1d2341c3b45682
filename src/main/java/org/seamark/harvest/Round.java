package org.seamark.harvest;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.harvest.oai.Datestamp;
import org.seamark.harvest.oai.Identity;
import org.seamark.harvest.oai.Piece;
import org.seamark.harvest.oai.Provider;
import org.seamark.harvest.oai.Reason;
import org.seamark.harvest.oai.TokenRefused;
import org.seamark.harvest.oai.Why;
import org.seamark.library.load.RecordMapping;

/** One harvest of one source, piece after piece, from where it stands. */
final class Round {

    /** So often a list that does not go on is tried, then it begins again. */
    private static final int MOST_FAILED = 3;

    private final Turn turn;
    private final Source source;
    private final RecordMapping.Reading mapping;
    private final Provider provider;
    private final Keeping keeping;
    private final Listener listener;
    private final Set<String> asked = new HashSet<>();

    Round(
            Turn turn,
            Source source,
            RecordMapping.Reading mapping,
            Provider provider,
            Keeping keeping,
            Listener listener) {
        this.turn = turn;
        this.source = source;
        this.mapping = mapping;
        this.provider = provider;
        this.keeping = keeping;
        this.listener = listener;
    }

    /**
     * Goes to the end of the list, or to where nobody can go on.
     *
     * @return the harvest with the trouble that it had, where it had any
     */
    Run go(Run begun, Identity identity) throws InterruptedException {
        var run = begun;
        var piece = goOn(begun);
        if (piece == null) { // what was kept is known, and is not taken twice
            var since = begun.base() == null ? since(identity) : begun.base();
            run = keeping.beginAgain(turn, begun.from(since));
            piece = provider.list(source.prefix(), source.subset(), since);
        }
        while (true) {
            run = keeping.keep(turn, source, mapping, run, piece);
            listener.kept(run, piece.records().size());
            var trouble = trouble(run, piece);
            if (trouble != null || run.token() == null) {
                return run.troubled(trouble);
            }
            piece = provider.goOn(run.token());
        }
    }

    /** Where it cannot be read since when, all is asked for. */
    private String since(Identity identity) {
        return Datestamp.read(source.since()).map(identity::from).orElse("");
    }

    /** Nothing where it is at its beginning, or where the repository does not go on. */
    private @Nullable Piece goOn(Run run) throws InterruptedException {
        if (run.token() == null || run.failed() >= MOST_FAILED) {
            return null;
        }
        try {
            return provider.goOn(run.token());
        } catch (TokenRefused forgotten) {
            return null;
        }
    }

    private @Nullable Reason trouble(Run run, Piece piece) {
        var token = piece.token();
        if (!piece.whole()) {
            return new Reason(
                    Why.BROKEN_OFF,
                    "An answer broke off, and nobody knows where the list goes on.");
        }
        if (token != null && !asked.add(token)) {
            return new Reason(
                    Why.CIRCLE,
                    "The repository leads in a circle: it gives the same resumption token again.");
        }
        return piece.closed() ? null : run.shortfall().orElse(null);
    }
}
