package org.seamark.contributions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the desk gets on: how long decisions take, and what waits since when. */
@Component
public class Figures {

    private static final int MONTHS = 12;

    private final JdbcClient database;
    private final java.time.Clock clock;

    Figures(JdbcClient database, java.time.Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Decisions of one month and the median time that they took from when it was first handed in
     * after what was decided before.
     */
    public record Decided(LocalDate month, int decisions, Duration median) {}

    /** How much of one stage waits, by age: since less than a week, a month, three, or longer. */
    public record Backlog(Stage stage, int week, int month, int quarter, int longer) {

        public int all() {
            return week + month + quarter + longer;
        }
    }

    /** The last twelve months in which something was decided, the newest first. */
    @Transactional(readOnly = true)
    public List<Decided> decisions(Actor actor) {
        actor.require(Role.EDITOR);
        var from = today().withDayOfMonth(1).minusMonths(MONTHS - 1);
        return database.sql(
                        """
                        select date_trunc('month', decided.taken at time zone 'UTC')::date as month,
                            count(*) as decisions,
                            percentile_cont(0.5) within group (order by
                                extract(epoch from decided.taken - begun.taken)) as seconds
                        from contributions.step decided
                        join lateral (
                            select coalesce(max(number), 0) as number from contributions.step s
                            where s.contribution = decided.contribution and s.number < decided.number
                                and s.stage in ('approved', 'rejected', 'published')) before on true
                        join lateral (
                            select taken from contributions.step s
                            where s.contribution = decided.contribution and s.stage = 'submitted'
                                and s.number < decided.number
                            order by s.number < before.number, s.number limit 1) begun on true
                        where decided.stage in ('approved', 'rejected') and decided.taken >= :from
                        group by 1 order by 1 desc
                        """)
                .param("from", from.atStartOfDay().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Decided(
                                Objects.requireNonNull(row.getObject("month", LocalDate.class)),
                                row.getInt("decisions"),
                                Duration.ofSeconds((long) row.getDouble("seconds"))))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Backlog> backlog(Actor actor) {
        actor.require(Role.EDITOR);
        return database
                .sql(
                        """
                        select stage,
                            count(*) filter (where submitted > :now - interval '7 days') as week,
                            count(*) filter (where submitted <= :now - interval '7 days'
                                and submitted > :now - interval '30 days') as month,
                            count(*) filter (where submitted <= :now - interval '30 days'
                                and submitted > :now - interval '90 days') as quarter,
                            count(*) filter (where submitted <= :now - interval '90 days') as longer
                        from contributions.contribution
                        where stage in ('submitted', 'under-review', 'information-requested', 'approved')
                        group by stage
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Backlog(
                                Stage.require(Objects.requireNonNull(row.getString("stage"))),
                                row.getInt("week"),
                                row.getInt("month"),
                                row.getInt("quarter"),
                                row.getInt("longer")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Backlog::stage))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
