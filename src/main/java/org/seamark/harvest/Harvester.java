package org.seamark.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.seamark.audit.AuditTrail;
import org.seamark.harvest.oai.Datestamp;
import org.seamark.harvest.oai.Identity;
import org.seamark.harvest.oai.Reason;
import org.seamark.harvest.oai.Repositories;
import org.seamark.harvest.oai.Unanswered;
import org.seamark.harvest.oai.Why;
import org.seamark.kernel.Actor;
import org.seamark.vocabulary.Countries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what is new at a source onto the desk. What was broken off goes on where it stopped; what
 * the source does not answer is asked again the next time.
 */
@Component
public class Harvester {

    private static final Logger LOG = LoggerFactory.getLogger(Harvester.class);

    private final Repositories repositories;
    private final Sources sources;
    private final Runs runs;
    private final Keeping keeping;
    private final PrintFollower prints;
    private final Countries countries;
    private final AuditTrail trail;
    private final Turns turns;
    private final Clock clock;

    Harvester(
            Repositories repositories,
            Sources sources,
            Runs runs,
            Keeping keeping,
            PrintFollower prints,
            Countries countries,
            AuditTrail trail,
            Turns turns,
            Clock clock) {
        this.repositories = repositories;
        this.sources = sources;
        this.runs = runs;
        this.keeping = keeping;
        this.prints = prints;
        this.countries = countries;
        this.trail = trail;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Harvests one source.
     *
     * @return the harvest; with its trouble where its list could not be read to the end
     * @throws Unanswered where the source gives no answer; what was kept before stays
     * @throws SourceRefused where another process is at it, or has taken it over
     */
    public Run run(Actor actor, Source source, Listener listener) throws InterruptedException {
        return run(actor, source, turn -> runs.open(source.id()), listener);
    }

    /** The same from the beginning of the whole list, whatever was asked for or kept before. */
    public Run anew(Actor actor, Source source, Listener listener) throws InterruptedException {
        return run(
                actor,
                source,
                turn -> keeping.beginAgain(turn, runs.open(source.id()).from("")),
                listener);
    }

    private Run run(Actor actor, Source source, Function<Turn, Run> begun, Listener listener)
            throws InterruptedException {
        try (var turn = turns.take(source)) {
            prints.follow();
            return run(actor, turn, source, begun.apply(turn), listener);
        }
    }

    private Run run(Actor actor, Turn turn, Source source, Run begun, Listener listener)
            throws InterruptedException {
        try (var provider = repositories.at(source.address(), listener::waits)) {
            var identity = provider.identify();
            sources.call(source.id(), identity.name());
            var named = source.called(identity.name());
            var mapping = source.mapping().reading(countries);
            var run =
                    new Round(turn, named, mapping, provider, keeping, listener)
                            .go(begun, identity);
            return end(actor, turn, source, run, identity);
        } catch (SourceRefused taken) {
            throw taken; // whoever has the turn now remembers what becomes of it
        } catch (RuntimeException failed) {
            var why =
                    failed instanceof Unanswered unanswered
                            ? unanswered.reason()
                            : new Reason(
                                    Why.FAILED,
                                    "Seamark failed: " + failed.getClass().getSimpleName());
            LOG.warn("harvest={} stopped={}", source.name(), why);
            throw remembered(turn, begun, why, failed);
        }
    }

    /** Where that fails too, what failed first is told. */
    private RuntimeException remembered(Turn turn, Run begun, Reason why, RuntimeException failed) {
        try {
            turn.use(() -> runs.save(runs.last(begun.source()).orElse(begun).failing(why)));
        } catch (RuntimeException again) {
            failed.addSuppressed(again);
        }
        return failed;
    }

    /** Only a list that was read to its end covers all that had changed until then. */
    private Run end(Actor actor, Turn turn, Source source, Run run, Identity identity) {
        var ended = run.ending(clock.instant());
        turn.use(() -> {
            runs.save(ended);
            if (ended.isCovering()) {
                sources.covered(source.id(), identity.from(covered(ended)));
            }
            trail.record(
                    actor,
                    "harvest.ended",
                    source.reference(),
                    Map.of("records", ended.counts().records(), "whole", ended.isWhole()));
            return ended;
        });
        LOG.info("harvest={} whole={} {}", source.name(), ended.isWhole(), ended.counts());
        return ended;
    }

    /** By the clock of the repository or, where it shows none, by ours with a day to spare. */
    private static Instant covered(Run ended) {
        return Datestamp.read(ended.response())
                .orElseGet(() -> ended.begun().minus(Duration.ofDays(1)));
    }
}
