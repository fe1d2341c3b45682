package org.seamark.alerts;

import java.time.Duration;
import java.time.Instant;
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

    private static final int STEP = 100;
    private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);

    private final DueAlerts due;
    private final ApplicationEventPublisher events;

    AlertRound(DueAlerts due, ApplicationEventPublisher events) {
        this.due = due;
        this.events = events;
    }

    /** One step; answers whether there may be more. */
    @Transactional
    public boolean step(Searches searches, Instant now) {
        var some = due.some(now, STEP);
        some.forEach(alert -> tryToLook(searches, alert, now));
        return some.size() == STEP;
    }

    /** One that cannot be looked at keeps nobody else waiting; it is due again later. */
    private void tryToLook(Searches searches, Alert alert, Instant now) {
        try {
            look(searches, alert, now);
        } catch (RuntimeException failed) {
            due.pass(alert, alert.covered(), alert.rhythm().after(now));
            LOG.warn("alert={} cause={}", alert.id(), failed.getClass().getSimpleName());
        }
    }

    private void look(Searches searches, Alert alert, Instant now) {
        var until = now.minus(SETTLED);
        if (!until.isAfter(alert.covered())
                || searches.news(alert.search(), alert.covered(), until, 1).total() == 0) {
            var covered = until.isAfter(alert.covered()) ? until : alert.covered();
            due.pass(alert, covered, alert.rhythm().after(now));
            return;
        }
        var letter = Identifiers.next();
        due.begin(alert, letter, until);
        events.publishEvent(new AlertDue(letter, false));
    }
}
