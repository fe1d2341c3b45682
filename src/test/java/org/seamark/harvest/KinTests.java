package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.contributions.Arrivals;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SeamarkTest
class KinTests {

    @Autowired Kin kin;
    @Autowired Arrivals arrivals;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient database;

    /** How often, in this transaction, single contributions were read with their steps. */
    private long readOneByOne() {
        return database.sql(
                        """
                        select coalesce(seq_scan, 0) + coalesce(idx_scan, 0)
                        from pg_stat_xact_user_tables where relid = 'contributions.step'::regclass
                        """)
                .query(Long.class)
                .single();
    }

    @Test
    void sistersAreFoundAtOnceHoweverManyThereAre() {
        var title = Map.of("en", "Monthly situation report " + UUID.randomUUID());
        var content = new Content(Map.<String, Object>of("title", title));
        for (int n = 0; n < 9; n++) {
            kin.remember(arrivals.arrive(Kind.RESOURCE, content), content);
        }

        transaction.executeWithoutResult(status -> {
            long before = readOneByOne();
            assertThat(kin.of(content).alike())
                    .hasSize(5)
                    .allMatch(one -> one.near() && one.path().startsWith("desk/contributions/"));
            assertThat(readOneByOne()).isEqualTo(before);
        });
    }
}
