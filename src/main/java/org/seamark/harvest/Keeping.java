package org.seamark.harvest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.seamark.harvest.oai.Flaw;
import org.seamark.harvest.oai.Harvested;
import org.seamark.harvest.oai.Piece;
import org.seamark.harvest.oai.Why;
import org.seamark.library.load.RecordMapping;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a piece of a list: its records, what was wrong with them, and where the list goes on, all
 * of it or nothing, so that a harvest that ends in the middle goes on where it stopped.
 */
@Component
class Keeping {

    private final Threshold threshold;
    private final Runs runs;
    private final Problems problems;
    private final Clock clock;
    private final TransactionTemplate each;

    Keeping(
            Threshold threshold,
            Runs runs,
            Problems problems,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.threshold = threshold;
        this.runs = runs;
        this.problems = problems;
        this.clock = clock;
        this.each =
                new TransactionTemplate(
                        transactions,
                        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /** Begins a harvest again, as if nothing of it had come. */
    Run beginAgain(Turn turn, Run run) {
        return turn.use(() -> {
            problems.forget(run.id());
            return runs.save(run);
        });
    }

    Run keep(Turn turn, Source source, RecordMapping.Reading mapping, Run run, Piece piece) {
        return turn.use(() -> keepAll(source, mapping, run, piece));
    }

    private Run keepAll(Source source, RecordMapping.Reading mapping, Run run, Piece piece) {
        var wrong = new ArrayList<Problem>();
        piece.flaws().forEach(flaw -> wrong.add(new Problem(flaw.identifier(), flaw.reason())));
        var lost = piece.flaws().stream().filter(Flaw::isLoss).count();
        var counts = run.counts().and(Outcome.UNREADABLE, lost);
        for (var record : piece.records()) {
            counts = counts.and(take(source, mapping, record, wrong), 1);
        }
        var after = run.after(piece, counts, clock.instant());
        if (piece.closed()) { // the protocol allows an estimate of the length
            after.shortfall().ifPresent(reason -> wrong.add(new Problem("", reason)));
        }
        problems.add(run.id(), wrong);
        runs.save(after);
        return after;
    }

    /** One that the database does not take keeps back no other. */
    private Outcome take(
            Source source, RecordMapping.Reading mapping, Harvested record, List<Problem> wrong) {
        try {
            var outcome =
                    each.execute(status -> threshold.take(source, mapping, record, wrong::add));
            return java.util.Objects.requireNonNull(outcome);
        } catch (DataIntegrityViolationException refused) {
            wrong.add(
                    Problem.of(record.identifier(), Why.UNSTORED, "the database does not take it"));
            return Outcome.UNREADABLE;
        }
    }
}
