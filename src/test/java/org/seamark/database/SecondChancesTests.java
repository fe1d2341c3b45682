package org.seamark.database;

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
        var event = UUID.randomUUID();
        database.sql(
                        """
                        insert into database.event_publication (id, listener_id, event_type,
                            serialized_event, publication_date, status, completion_attempts)
                        values (?, 'org.seamark.reviews.Farewell.on(org.seamark.accounts.AccountClosed)',
                            'org.seamark.accounts.AccountClosed', ?, now() - interval '1 hour',
                            'FAILED', 1)
                        """)
                .params(event, "{\"account\":\"%s\"}".formatted(UUID.randomUUID()))
                .update();

        chances.give();

        Awaitility.await().until(() -> isDone(event));
    }

    private boolean isDone(UUID event) {
        return database.sql("select 1 from database.event_publication where id = ?")
                .param(event)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }
}
