package org.seamark.harvest;

import java.util.List;
import java.util.UUID;
import org.seamark.harvest.oai.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could not be taken, by the harvest that met it. */
@Repository
class Problems {

    /** So many are kept of one harvest; what is wrong with more is wrong with all. */
    private static final int MOST = 10_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Problems(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(UUID run, List<Problem> more) {
        var number = new int[] {count(run)};
        batches.batchUpdate(
                """
                insert into harvest.problem (run, number, identifier, reason) values (?, ?, ?, ?)
                """,
                more.stream().limit(Math.max(0, MOST - number[0])).toList(),
                500,
                (row, problem) -> {
                    row.setObject(1, run);
                    row.setInt(2, ++number[0]);
                    row.setString(3, problem.identifier());
                    row.setString(4, problem.reason().toString());
                });
    }

    int count(UUID run) {
        return database.sql("select count(*) from harvest.problem where run = :run")
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    List<Problem> of(UUID run, int most) {
        return database.sql(
                        """
                        select identifier, reason from harvest.problem
                        where run = :run order by number limit :most
                        """)
                .param("run", run)
                .param("most", most)
                .query((row, n) -> new Problem(row.getString(1), Reason.parse(row.getString(2))))
                .list();
    }

    /** A harvest that begins meets them again, those of earlier harvests of its source too. */
    void forget(UUID run) {
        database.sql(
                        """
                        delete from harvest.problem where run in (
                            select id from harvest.run
                            where source = (select source from harvest.run where id = :run))
                        """)
                .param("run", run)
                .update();
    }
}
