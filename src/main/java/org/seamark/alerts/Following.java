package org.seamark.alerts;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.seamark.database.SignedIdentifiers;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where somebody asks to be told of what is new in a search, confirms it, changes it, ends it. No
 * account is needed: who has the letter has the token in it.
 */
@Component
public class Following {

    private static final String PURPOSE = "alerts.alert";

    private final Alerts alerts;
    private final SignedIdentifiers identifiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Following(
            Alerts alerts,
            SignedIdentifiers identifiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.alerts = alerts;
        this.identifiers = identifiers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a letter that asks whether it is meant. Whether an address is known, or has asked for
     * too much, is told to nobody.
     */
    @Transactional
    public void ask(FollowSearch asked) {
        var now = clock.instant();
        if (!alerts.isTooMany(asked.email(), now)) {
            var letter = Identifiers.next();
            alerts.add(asked, letter, now);
            events.publishEvent(new AlertDue(letter, true));
        }
    }

    /** The last part of the addresses that letters bring. */
    String token(Alert alert) {
        return identifiers.sign(PURPOSE, alert.id());
    }

    /** What a token is of, as long as it is followed. */
    public Optional<Alert> find(String token) {
        return alerts.find(id(token));
    }

    private UUID id(String token) {
        return identifiers.read(PURPOSE, token).orElseThrow(OutOfSight::new);
    }

    /** Confirms what was asked for; once more changes nothing. */
    @Transactional
    public Optional<Alert> confirm(String token) {
        var now = clock.instant();
        var asked = find(token);
        asked.ifPresent(alert -> alerts.confirm(alert, alert.rhythm().after(now), now));
        return asked;
    }

    @Transactional
    public Optional<Alert> change(String token, Rhythm rhythm) {
        var known = find(token).filter(Alert::isConfirmed);
        known.ifPresent(alert -> alerts.change(alert, rhythm, rhythm.after(clock.instant())));
        return known;
    }

    /** Ends it: nothing of it is kept, and once more changes nothing. */
    @Transactional
    public Optional<Alert> end(String token) {
        var known = find(token);
        known.ifPresent(alerts::remove);
        return known;
    }
}
