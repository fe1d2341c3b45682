package org.seamark.reviews;

import java.time.Clock;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.accounts.RoleGrants;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who is on the roster has the role of a reviewer, and who is no longer on it has not. */
@Component
class RosterRole {

    private static final Actor SELF = new Actor.Machine("roster");

    private final Reviewers reviewers;
    private final Members members;
    private final RoleGrants grants;
    private final Clock clock;

    RosterRole(Reviewers reviewers, Members members, RoleGrants grants, Clock clock) {
        this.reviewers = reviewers;
        this.members = members;
        this.grants = grants;
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

    /** As the roster says now: told again, or late, it does nothing. */
    private void follow(UUID account) {
        boolean on = reviewers.find(account).filter(Reviewer::isOn).isPresent();
        boolean has = members.roles(account).contains(Role.REVIEWER);
        if (on && !has && members.actor(account).isPresent()) {
            var until = clock.instant().plus(RoleGrants.LONGEST);
            grants.give(SELF, account, Role.REVIEWER, until);
        } else if (!on && has) {
            grants.takeBack(SELF, account, Role.REVIEWER);
        }
    }
}
