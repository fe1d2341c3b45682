package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class SecondChancesTests {

    @Autowired SecondChances chances;
    @Autowired JdbcClient database;

    @Test
    void aListenerThatFailedHearsItOnceMoreWithoutARestart() {
        var event = failed(1, Duration.ofMinutes(2));

        chances.give();

        Awaitility.await().until(() -> isDone(event));
    }

    @Test
    void whatHasFailedForAnHourIsTriedOnceADay() {
        var today = failed(60, Duration.ofHours(23));
        var yesterday = failed(60, Duration.ofHours(25));

        chances.give();

        Awaitility.await().until(() -> isDone(yesterday));
        assertThat(
                        database.sql(
                                        """
                                        select status, completion_attempts
                                        from database.event_publication where id = ?
                                        """)
                                .param(today)
                                .query()
                                .singleRow())
                .containsEntry("status", "FAILED")
                .containsEntry("completion_attempts", 60);
        database.sql("delete from database.event_publication where id = ?").param(today).update();
    }

    private UUID failed(int attempts, Duration ago) {
        var event = UUID.randomUUID();
        database.sql(
                        """
                        insert into database.event_publication (id, listener_id, event_type,
                            serialized_event, publication_date, status, completion_attempts,
                            last_resubmission_date)
                        values (?, 'org.seamark.reviews.Farewell.on(org.seamark.accounts.AccountClosed)',
                            'org.seamark.accounts.AccountClosed', ?, now() - interval '7 days',
                            'FAILED', ?, now() - make_interval(mins => ?))
                        """)
                .params(
                        event,
                        "{\"account\":\"%s\"}".formatted(UUID.randomUUID()),
                        attempts,
                        (int) ago.toMinutes())
                .update();
        return event;
    }

    private boolean isDone(UUID event) {
        return database.sql("select 1 from database.event_publication where id = ?")
                .param(event)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }
}
