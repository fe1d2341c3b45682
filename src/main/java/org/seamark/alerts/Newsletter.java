package org.seamark.alerts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors send the newsletter: to all who asked for it, the next morning. Until then they can
 * take it back.
 */
@Component
public class Newsletter {

    private static final int SHOWN = 20;

    private final Issues issues;
    private final AuditTrail trail;
    private final Clock clock;

    Newsletter(Issues issues, AuditTrail trail, Clock clock) {
        this.issues = issues;
        this.trail = trail;
        this.clock = clock;
    }

    /** What would go out, without being released. */
    public Issue draft(Actor actor, ReleaseIssue asked) {
        actor.require(Role.EDITOR);
        return new Issue(
                Identifiers.next(), asked.introduction(), asked.since(), asked.until(), now());
    }

    @Transactional
    public Issue release(Actor actor, ReleaseIssue asked) {
        var issue = draft(actor, asked);
        issues.add(issue);
        note(actor, "alerts.newsletter-released", issue.id());
        return issue;
    }

    /** Takes one back that has not gone yet; twice is once. */
    @Transactional
    public void takeBack(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        var issue = issues.find(id).orElseThrow(OutOfSight::new);
        if (!issue.hasGoneAt(now())) {
            issues.remove(issue);
            note(actor, "alerts.newsletter-taken-back", id);
        }
    }

    private void note(Actor actor, String action, UUID id) {
        trail.record(actor, action, new Reference("alerts", id), Map.of());
    }

    /** The latest first. */
    public List<Issue> issues(Actor actor) {
        actor.require(Role.EDITOR);
        return issues.latest(SHOWN);
    }

    public int readers(Actor actor) {
        actor.require(Role.EDITOR);
        return issues.readers();
    }

    /** As exact as the table keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
