package org.seamark.reviews;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.accounts.RoleGrants;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is on the roster has the role of a reviewer; who leaves it gives back what it gave. */
@Component
class RosterRole {

    private static final Logger LOG = LoggerFactory.getLogger(RosterRole.class);
    private static final Actor SELF = new Actor.Machine("roster");
    private static final Duration SOON = Duration.ofDays(90);

    private final Reviewers reviewers;
    private final Members members;
    private final RoleGrants grants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RosterRole(
            Reviewers reviewers,
            Members members,
            RoleGrants grants,
            TransactionTemplate transaction,
            Clock clock) {
        this.reviewers = reviewers;
        this.members = members;
        this.grants = grants;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RosterDecided decided) {
        follow(decided.account());
    }

    @ApplicationModuleListener
    void on(RosterLeft left) {
        follow(left.account());
    }

    /** Gives it to all on the roster who do not have it, or not for long any more. */
    void renew() {
        var lasting = grants.lasting(Role.REVIEWER, clock.instant().plus(SOON));
        reviewers.accounts(Standing.ACCEPTED).stream()
                .filter(account -> !lasting.contains(account))
                .forEach(this::followOrLeave);
    }

    /** One that fails keeps none of the others from theirs. */
    private void followOrLeave(UUID account) {
        try {
            follow(account);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "roster-role=later account={} cause={}",
                    account,
                    failed.getClass().getSimpleName());
        }
    }

    /**
     * As the roster says now: told again, or late, it does nothing. The row is held, so that of two
     * changes of it that are told at once the last one counts. Where somebody else has given the
     * role or taken it back, theirs counts.
     */
    void follow(UUID account) {
        transaction.executeWithoutResult(status -> judge(account));
    }

    private void judge(UUID account) {
        if (reviewers.hold(account).filter(Reviewer::isOn).isEmpty()) {
            grants.takeBackOwn(SELF, account, Role.REVIEWER);
            return;
        }
        var now = clock.instant();
        boolean lasts = grants.lasting(Role.REVIEWER, now.plus(SOON)).contains(account);
        if (!lasts
                && grants.isLeftTo(SELF, account, Role.REVIEWER)
                && members.actor(account).isPresent()) {
            grants.give(SELF, account, Role.REVIEWER, now.plus(RoleGrants.LONGEST));
        }
    }
}
