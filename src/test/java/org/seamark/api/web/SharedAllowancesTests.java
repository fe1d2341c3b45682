package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.database.InstanceKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

@SeamarkTest
class SharedAllowancesTests {

    private static final int A_MINUTE = 200;

    /** What two nodes may count by themselves before each asks what the other has counted. */
    private static final int BY_THEMSELVES = 20;

    @Autowired DataSource database;
    @Autowired InstanceKey key;
    @Autowired JdbcClient rows;

    @Test
    void allNodesTogetherTakeNoMoreThanIsAllowed() {
        var who = "visitor " + UUID.randomUUID();
        var first = new SharedAllowances(database, key).of(who, A_MINUTE);
        var second = new SharedAllowances(database, key).of(who, A_MINUTE);

        int taken = 0;
        for (int i = 0; i < 2 * A_MINUTE; i++) {
            taken += (i % 2 == 0 ? first : second).take().isConsumed() ? 1 : 0;
        }

        assertThat(taken).isBetween(A_MINUTE, A_MINUTE + A_MINUTE / 4 + BY_THEMSELVES);
        assertThat(rows.sql("select id from api.bucket").query(String.class).list())
                .isNotEmpty()
                .allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    @Test
    void whileTheDatabaseIsAwayEachNodeCountsByItself() {
        var allowance = new SharedAllowances(new Away(), key).of("visitor", 3);

        assertThat(allowance.take().getRemainingTokens()).isEqualTo(2);
        allowance.take();
        allowance.take();
        assertThat(allowance.take().isConsumed()).isFalse();
    }

    @Test
    void whoIsNewDoesNotWaitForTheDatabase() {
        var away = new Away();

        new SharedAllowances(away, key).of("visitor", 3);

        assertThat(away.asked).isZero();
    }

    @Test
    void whoHasLongAskedForNothingIsForgotten() {
        rows.sql(
                        """
                        insert into api.bucket (id, expires_at)
                        select 'gone ' || one, 1 from generate_series(1, 1001) one
                        """)
                .update();

        new SharedAllowances(database, key).sweep();

        assertThat(
                        rows.sql("select count(*) from api.bucket where id like 'gone %'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    /** A database that cannot be reached. */
    private static final class Away extends AbstractDataSource {

        private int asked;

        @Override
        public Connection getConnection() throws SQLException {
            asked++;
            throw new SQLException("away");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
