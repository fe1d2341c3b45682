package org.seamark.notifications;

import org.seamark.accounts.Members;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.Roster;
import org.seamark.reviews.RosterApplied;
import org.seamark.reviews.RosterDecided;
import org.seamark.reviews.Standing;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What is told of the roster: applications to editors, decisions to who applied. */
@Component
class RosterNews {

    private static final Actor SELF = new Actor.Machine("notifications");

    private final Roster roster;
    private final Members members;
    private final Herald herald;

    RosterNews(Roster roster, Members members, Herald herald) {
        this.roster = roster;
        this.members = members;
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(RosterApplied event) {
        roster.find(SELF, event.account())
                .ifPresent(one ->
                        herald.tellAll(
                                members.having(Role.EDITOR),
                                new News(
                                        Topic.DESK_APPLIED,
                                        "desk-applied/"
                                                + event.account()
                                                + "/"
                                                + one.applied().toEpochMilli(),
                                        null,
                                        "",
                                        "desk/roster")));
    }

    @ApplicationModuleListener
    void on(RosterDecided event) {
        roster.find(SELF, event.account())
                .ifPresent(one ->
                        herald.tell(
                                event.account(),
                                new News(
                                        Topic.ROSTER_DECIDED,
                                        "roster-decided/"
                                                + event.account()
                                                + "/"
                                                + one.applied().toEpochMilli()
                                                + (event.accepted() ? "" : "/" + one.standing()),
                                        null,
                                        (event.accepted() ? Standing.ACCEPTED : one.standing())
                                                .key(),
                                        "roster")));
    }
}
