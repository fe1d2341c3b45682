package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Members;
import org.seamark.accounts.Profile;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class HeraldTests {

    @Autowired Herald herald;
    @Autowired People people;
    @Autowired Profile profile;
    @Autowired Members members;
    @Autowired JdbcClient database;

    private boolean isTold(UUID account) {
        var page = "reviews/" + UUID.randomUUID();
        herald.tell(account, News.of(Topic.REVIEW_INVITED, UUID.randomUUID(), null, page));
        return database.sql(
                        """
                        select exists (select from notifications.notice
                            where account = ? and address = ?)
                        """)
                .params(account, page)
                .query(Boolean.class)
                .single();
    }

    /** As of what came by a harvest. */
    @Test
    void nobodyIsToldNothing() {
        assertThat(isTold(new UUID(0, 0))).isFalse();
    }

    @Test
    void whoHasLeftIsToldNothingMore() {
        var left = people.actor(people.member());
        profile.close(left);

        assertThat(isTold(left.id())).isFalse();
    }

    @Test
    void whoIsLockedOutFindsItWhenTheyAreBack() {
        var suspended = people.member().account();
        members.suspend(new Actor.Machine("tests"), suspended, true);

        assertThat(isTold(suspended)).isTrue();
    }
}
