package org.seamark.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.kernel.Identifiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the saved searches that are due, and has a letter sent where there is news. */
@Component
class AlertRound {

    /** What was published before that is committed, and found. */
    static final Duration SETTLED = Duration.ofMinutes(5);

    /** While nothing can be searched, or the index does not answer one search. */
    private static final Duration SOON = Duration.ofMinutes(10);

    private static final int STEP = 100;
    private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);

    private final DueAlerts due;
    private final Issues issues;
    private final ApplicationEventPublisher events;

    AlertRound(DueAlerts due, Issues issues, ApplicationEventPublisher events) {
        this.due = due;
        this.issues = issues;
        this.events = events;
    }

    /** One step, in which none keeps the others waiting; answers whether there may be more. */
    @Transactional
    public boolean step(Searches searches, Instant now) {
        var some = due.some(now, STEP);
        for (var alert : some) {
            try {
                look(searches, alert, now);
            } catch (IndexUnavailable away) {
                due.pass(alert, alert.covered(), now.plus(SOON));
                LOG.warn("alerts=later alert={} cause={}", alert.id(), away.getMessage());
                return false;
            } catch (RuntimeException failed) {
                due.pass(alert, alert.covered(), alert.rhythm().after(now));
                LOG.warn("alert={} cause={}", alert.id(), failed.getClass().getSimpleName());
            }
        }
        return some.size() == STEP;
    }

    private void look(Searches searches, Alert alert, Instant now) {
        var settled = now.minus(SETTLED);
        var until = settled.isAfter(alert.covered()) ? settled : alert.covered();
        news(searches, alert, until)
                .ifPresentOrElse(
                        last -> begin(alert, last),
                        () -> due.pass(alert, until, alert.rhythm().after(now)));
    }

    /** Until when there is something to tell; nothing where there is nothing. */
    private Optional<Instant> news(Searches searches, Alert alert, Instant until) {
        if (alert.rhythm() == Rhythm.NEWSLETTER) {
            return issues.first(alert.covered(), until).map(Issue::released);
        }
        return searches.news(alert.search(), alert.covered(), until, 1).total() == 0
                ? Optional.empty()
                : Optional.of(until);
    }

    private void begin(Alert alert, Instant until) {
        var letter = Identifiers.next();
        due.begin(alert, letter, until);
        events.publishEvent(new AlertDue(letter, false));
    }
}
