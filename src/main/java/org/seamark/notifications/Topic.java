package org.seamark.notifications;

import org.seamark.vocabulary.Concept;

/** What members are told of, and how where they have not said otherwise. */
public enum Topic implements Concept {
    CONTRIBUTION_RECEIVED(Way.MAIL),
    CONTRIBUTION_ASKED(Way.MAIL),
    CONTRIBUTION_DECIDED(Way.MAIL),
    REVIEW_BEGUN(Way.INBOX),
    REVIEW_VERDICT(Way.MAIL),
    REVIEW_INVITED(Way.MAIL),
    REVIEW_RENEWED(Way.MAIL),
    REVIEW_REMINDER(Way.MAIL),
    REVIEW_OVER(Way.INBOX),
    ROSTER_DECIDED(Way.MAIL),
    ROLE_GIVEN(Way.MAIL),
    REMARK_CLOSED(Way.MAIL),
    DESK_SUBMITTED(Way.DIGEST),
    DESK_ASSIGNED(Way.MAIL),
    DESK_WITHDRAWN(Way.INBOX),
    DESK_RETURNED(Way.INBOX),
    DESK_PLAN_FAILED(Way.MAIL),
    DESK_ASSESSED(Way.INBOX),
    DESK_REVIEWER_NEEDED(Way.MAIL),
    DESK_REVIEWER_LATE(Way.MAIL),
    DESK_APPLIED(Way.DIGEST),
    DESK_REMARK(Way.INBOX);

    private final Way usual;

    Topic(Way usual) {
        this.usual = usual;
    }

    public Way usual() {
        return usual;
    }

    /** Whether only editors are told of it. */
    public boolean isOfTheDesk() {
        return name().startsWith("DESK_");
    }

    static Topic require(String code) {
        return Concept.require(values(), code, "topic");
    }

    @Override
    public String code() {
        return Concept.codeOf(this);
    }

    @Override
    public String key() {
        return "notifications.topic." + code();
    }

    /** The key of the sentence that tells it; {0} is its detail. */
    public String sentence() {
        return "notifications.say." + code();
    }
}
