package org.seamark.reviews;

import org.seamark.accounts.Members;
import org.springframework.stereotype.Component;

/** People in reviews with whom they work for now, which may not be for whom they did. */
@Component
class Parties {

    private final Members members;

    Parties(Members members) {
        this.members = members;
    }

    /** Whether somebody is a member who cannot act now, such as one who is suspended. */
    boolean isAway(Party known) {
        return members.name(known.account()).isPresent()
                && members.contact(known.account()).isEmpty();
    }

    /** Who names no organisation any more is still of the last one that is known. */
    Party now(Party known) {
        var organisation = members.organisation(known.account()).orElse(known.organisation());
        return new Party(known.account(), organisation);
    }
}
