package org.seamark.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored steps of contributions: they are only added to. */
record StepRows(JdbcClient database) {

    /** The first first. */
    List<Contribution.Step> of(UUID id) {
        return ofAll(List.of(id)).getOrDefault(id, List.of());
    }

    Map<UUID, List<Contribution.Step>> ofAll(Collection<UUID> ids) {
        var steps = new HashMap<UUID, List<Contribution.Step>>();
        database.sql("select * from contributions.step where contribution = any(?) order by number")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    steps.computeIfAbsent(
                                    row.getObject("contribution", UUID.class),
                                    first -> new ArrayList<>())
                            .add(step(row));
                });
        return steps;
    }

    private static Contribution.Step step(ResultSet row) throws SQLException {
        return new Contribution.Step(
                Stage.require(row.getString("stage")),
                row.getObject("taken_by", UUID.class),
                row.getString("note"),
                row.getInt("revision"),
                row.getObject("taken", OffsetDateTime.class).toInstant());
    }

    /** All in one statement; those that are there stay as they are. */
    void add(Contribution of) {
        var steps = of.steps();
        database.sql(
                        """
                        insert into contributions.step
                            (contribution, number, stage, taken_by, note, revision, taken)
                        select ?, number, stage, taken_by, note, revision, taken
                        from unnest(?::text[], ?::uuid[], ?::text[], ?::int[], ?::timestamptz[])
                            with ordinality as s (stage, taken_by, note, revision, taken, number)
                        on conflict do nothing
                        """)
                .param(of.id())
                .param(steps.stream().map(one -> one.stage().code()).toArray(String[]::new))
                .param(steps.stream().map(Contribution.Step::by).toArray(UUID[]::new))
                .param(steps.stream().map(Contribution.Step::note).toArray(String[]::new))
                .param(steps.stream().map(Contribution.Step::revision).toArray(Integer[]::new))
                .param(steps.stream().map(StepRows::taken).toArray(String[]::new))
                .update();
    }

    private static String taken(Contribution.Step step) {
        return step.at().atOffset(ZoneOffset.UTC).toString();
    }
}
