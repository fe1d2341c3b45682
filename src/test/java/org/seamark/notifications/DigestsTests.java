package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Mail;
import org.seamark.accounts.web.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class DigestsTests {

    @Autowired Herald herald;
    @Autowired Preferences preferences;
    @Autowired Digests digests;
    @Autowired Composer composer;
    @Autowired People people;
    @Autowired JdbcClient database;

    private UUID told(int times) {
        var account = people.member().account();
        preferences.set(account, Map.of(Topic.REVIEW_INVITED, Way.DIGEST));
        for (int i = 0; i < times; i++) {
            var news = News.of(Topic.REVIEW_INVITED, UUID.randomUUID(), null, "reviews");
            herald.tell(account, news);
            herald.tell(account, news);
        }
        database.sql(
                        "update notifications.notice set told = told - interval '2 days' where account = ?")
                .param(account)
                .update();
        return account;
    }

    @Test
    void aDayIsOneLetterAndIsGatheredOnce() {
        var account = told(3);
        digests.gather();
        digests.gather();

        var letters =
                database.sql(
                                """
                                select id, source from notifications.letter
                                where account = ? and source like 'digest/%'
                                """)
                        .param(account)
                        .query((row, n) ->
                                new Outbox.Outgoing(
                                        row.getObject(1, UUID.class),
                                        Source.parse(row.getString(2)),
                                        account,
                                        0))
                        .list();
        assertThat(letters).hasSize(1);
        assertThat(composer.compose(letters.getFirst()))
                .map(Mail::subject)
                .contains("3 steps that concern you");
        assertThat(composer.compose(letters.getFirst()).orElseThrow().text())
                .containsOnlyOnce("/en/inbox/preferences");
    }
}
