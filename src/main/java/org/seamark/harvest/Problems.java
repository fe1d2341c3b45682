package org.seamark.harvest;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.seamark.harvest.oai.Reason;
import org.seamark.harvest.oai.Why;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could not be taken, or is here already, by the harvest that met it. */
@Repository
class Problems {

    /**
     * So many losses are kept of one harvest, and so many records that were here already; what is
     * wrong with more is wrong with all.
     */
    private static final int MOST = 10_000;

    private static final String SAME = Why.SAME.code() + ": %";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Problems(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(UUID run, List<Problem> more) {
        if (more.isEmpty()) {
            return;
        }
        var kept = kept(run);
        var lost = more.stream().filter(not(Problem::isHereAlready)).limit(MOST - kept.lost());
        var here = more.stream().filter(Problem::isHereAlready).limit(MOST - kept.here());
        insert(run, kept.lost() + kept.here(), Stream.concat(lost, here).toList());
    }

    private void insert(UUID run, int last, List<Problem> more) {
        var number = new int[] {last};
        batches.batchUpdate(
                """
                insert into harvest.problem (run, number, identifier, reason) values (?, ?, ?, ?)
                """,
                more,
                500,
                (row, problem) -> {
                    row.setObject(1, run);
                    row.setInt(2, ++number[0]);
                    row.setString(3, problem.identifier());
                    row.setString(4, problem.reason().toString());
                });
    }

    /** How many of one harvest are kept, of either sort. */
    private record Kept(int lost, int here) {}

    private Kept kept(UUID run) {
        return database.sql(
                        """
                        select count(*) filter (where reason not like :same) as lost,
                               count(*) filter (where reason like :same) as here
                        from harvest.problem where run = :run
                        """)
                .param("run", run)
                .param("same", SAME)
                .query((row, n) -> new Kept(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** What was lost comes first, then what is here already. */
    List<Problem> of(UUID run, int most) {
        return database.sql(
                        """
                        select identifier, reason from harvest.problem
                        where run = :run order by reason like :same, number limit :most
                        """)
                .param("run", run)
                .param("same", SAME)
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
