package org.seamark.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.database.Database;
import org.seamark.database.EarlierDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** The version before kept remarks among the contributions. */
@SeamarkTest
class MovedRemarksTests {

    @Autowired Database database;

    @Test
    void remarksAndWhatWaitsToBeHeardOfThemComeAlong() {
        try (var earlier = new EarlierDatabase(database, one -> !one.startsWith("remarks/"))) {
            earlier.client()
                    .sql(
                            """
                            insert into contributions.remark
                                (id, kind, record, code, language, body, made)
                            values ('00000000-0000-0000-0000-000000000001', 'report',
                                'library/00000000-0000-0000-0000-000000000002', '0000000001', 'en',
                                'It is gone.', now())
                            """)
                    .update();
            waiting(
                    earlier,
                    "org.seamark.notifications.RemarkNews.on(org.seamark.contributions.RemarkLeft)",
                    "org.seamark.contributions.RemarkLeft");
            waiting(
                    earlier,
                    "org.seamark.contributions.OwnContributions.on(org.seamark.accounts.AccountClosed)",
                    "org.seamark.accounts.AccountClosed");

            earlier.upgrade();

            assertThat(new Remarks(earlier.client()).open(null, 10))
                    .extracting(Remark::text)
                    .containsExactly("It is gone.");
            assertThat(earlier.isOpen("remarks.remark")).isTrue();
            assertThat(
                            earlier.client()
                                    .sql("select listener_id from database.event_publication")
                                    .query(String.class)
                                    .list())
                    .containsExactlyInAnyOrder(
                            "org.seamark.notifications.RemarkNews.on(org.seamark.remarks.RemarkLeft)",
                            "org.seamark.contributions.OwnContributions.on(org.seamark.accounts.AccountClosed)",
                            "org.seamark.remarks.OwnRemarks.on(org.seamark.accounts.AccountClosed)");
        }
    }

    private static void waiting(EarlierDatabase earlier, String listener, String event) {
        earlier.client()
                .sql(
                        """
                        insert into database.event_publication (id, listener_id, event_type,
                            serialized_event, publication_date, status)
                        values (gen_random_uuid(), ?, ?, '{}', now(), 'PUBLISHED')
                        """)
                .params(listener, event)
                .update();
    }
}
