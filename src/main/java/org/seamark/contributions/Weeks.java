package org.seamark.contributions;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much waited for the editors in the weeks behind. */
@Component
public class Weeks {

    private static final int WEEKS = 26;

    private final JdbcClient database;
    private final Clock clock;

    Weeks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How much waited when a week was over.
     *
     * @param ended its last day, a Sunday
     */
    public record Weekly(LocalDate ended, long waiting) {}

    /**
     * What waited at the end of each of the last weeks, the earliest first: what waits now, without
     * what has come since, and with what was decided since.
     */
    @Transactional(readOnly = true)
    public List<Weekly> last(Actor actor) {
        actor.require(Role.EDITOR);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return database.sql(
                        """
                        with waits (stage) as (values ('submitted'), ('under-review'),
                            ('information-requested'), ('approved')),
                        change as (
                            select date_trunc('week', step.taken at time zone 'UTC') as monday,
                                sum((step.stage in (table waits))::int
                                    - coalesce((earlier.stage in (table waits))::int, 0)) as more
                            from contributions.step
                            left join contributions.step earlier
                                on earlier.contribution = step.contribution
                                    and earlier.number = step.number - 1
                            where step.taken >= :first group by 1)
                        select monday::date - 1 as ended,
                            (select count(*) from contributions.contribution
                                where stage in (table waits))
                            - sum(coalesce(more, 0)) over (order by monday desc) as waiting
                        from generate_series(cast(:from as timestamp), cast(:last as timestamp),
                            interval '1 week') monday
                        left join change using (monday) order by 1
                        """)
                .param(
                        "first",
                        monday.minusWeeks(WEEKS - 1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("from", monday.minusWeeks(WEEKS - 1).atStartOfDay())
                .param("last", monday.atStartOfDay())
                .query((row, n) ->
                        new Weekly(
                                Objects.requireNonNull(row.getObject("ended", LocalDate.class)),
                                row.getLong("waiting")))
                .list();
    }
}
