package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.contributions.Arrivals;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SeamarkTest
class PrintFollowerTests {

    @Autowired PrintFollower follower;
    @Autowired Marks marks;
    @Autowired Arrivals arrivals;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient database;

    private UUID arrived() {
        var title = Map.<String, Object>of("title", Map.of("en", "Routes at sea"));
        return arrivals.arrive(Kind.RESOURCE, new Content(title));
    }

    /** Its node’s clock was behind, or its transaction was long. */
    @Test
    void whatIsStoredAfterTheMarkHasPassedItsTimeIsFollowedToo() {
        arrived();
        follower.follow();
        var late = arrived();
        database.sql(
                        """
                        update contributions.contribution
                        set submitted = (select mark.submitted from harvest.mark) - interval '3 minutes'
                        where id = ?
                        """)
                .param(late)
                .update();

        follower.follow();

        assertThat(
                        database.sql("select language from harvest.print where subject = ?")
                                .param("contributions/" + late)
                                .query(String.class)
                                .list())
                .containsExactly("en");
    }

    @Test
    void whoeverHoldsTheMarkFollowsAloneTheFirstTimeToo() {
        database.sql("delete from harvest.mark").update();
        try (var other = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                marks.hold();
                assertThatThrownBy(() -> other.submit(this::holdAtOnce).get())
                        .hasRootCauseInstanceOf(SQLException.class);
            });
        }
        follower.follow();
    }

    /** Waits for nobody. */
    private void holdAtOnce() {
        transaction.executeWithoutResult(status -> {
            database.sql("set local lock_timeout = '50ms'").update();
            marks.hold();
        });
    }
}
