package org.seamark.operations.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.seamark.catalogue.IndexLevel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in this Seamark, as numbers that are asked when somebody asks for them. */
final class Queues implements MeterBinder {

    private static final String TROUBLED =
            """
            select count(*) from (
                select distinct on (source) trouble from harvest.run order by source, begun desc) last
            where trouble <> ''
            """;

    private final JdbcClient database;
    private final IndexLevel level;

    Queues(JdbcClient database, IndexLevel level) {
        this.database = database;
        this.level = level;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("seamark.index.lag", level, known -> known.lag().toMillis() / 1e3)
                .description("Age of the oldest change that this node does not find yet")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("seamark.index.behind", level, IndexLevel::behind)
                .description("Changes that the index of this node has still to take")
                .register(registry);
        waiting(
                registry,
                "letters",
                "Letters that are due",
                "select count(*) from notifications.letter where ended is null and due <= now()");
        waiting(
                registry,
                "files",
                "Files that are to be examined",
                "select count(*) from files.content where state = 'waiting'");
        waiting(
                registry,
                "events",
                "Events that some listener has still to hear",
                "select count(*) from database.event_publication where completion_date is null");
        waiting(
                registry,
                "searches",
                "Saved searches that are due to be looked at",
                "select count(*) from alerts.alert where due <= now()");
        waiting(
                registry,
                "harvests",
                "Harvests that have begun and not ended",
                "select count(*) from harvest.run where ended is null");
        Gauge.builder("seamark.harvests.troubled", () -> number(TROUBLED))
                .description("Sources whose last harvest met with trouble")
                .register(registry);
    }

    /** Of the whole Seamark: every node tells the same. */
    private void waiting(MeterRegistry registry, String what, String says, String query) {
        Gauge.builder("seamark.waiting", () -> number(query))
                .tag("what", what)
                .description(says)
                .register(registry);
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
