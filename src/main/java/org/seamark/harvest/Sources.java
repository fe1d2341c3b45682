package org.seamark.harvest;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.library.load.RecordMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored sources. */
@Repository
class Sources {

    private final JdbcClient database;
    private final Clock clock;

    Sources(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Source> all() {
        return database.sql("select * from harvest.source order by name")
                .query((row, n) -> source(row))
                .list();
    }

    Optional<Source> named(String name) {
        return database.sql("select * from harvest.source where name = :name")
                .param("name", name)
                .query((row, n) -> source(row))
                .optional();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getObject("id", UUID.class),
                row.getString("name"),
                URI.create(row.getString("address")),
                row.getString("prefix"),
                row.getString("subset"),
                new RecordMapping(row.getString("mapping"), row.getString("rules")),
                row.getString("repository"),
                row.getString("since"));
    }

    /** Whether there was none of that name. */
    boolean add(Source source) {
        return database.sql(
                                """
                                insert into harvest.source (id, name, address, prefix, subset, mapping,
                                    rules, repository, since, added)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (name) do nothing
                                """)
                        .params(
                                source.id(),
                                source.name(),
                                source.address().toString(),
                                source.prefix(),
                                source.subset(),
                                source.mapping().name(),
                                source.mapping().text(),
                                source.repository(),
                                source.since(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        database.sql("delete from harvest.source where id = :id").param("id", id).update();
    }

    /** The number of the turn that begins now. */
    long nextTurn(UUID id) {
        return database.sql(
                        "update harvest.source set turn = turn + 1 where id = :id returning turn")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Whether the turn is still the one of that number; if so, nobody takes it meanwhile. */
    boolean holdTurn(UUID id, long number) {
        return database.sql(
                        """
                        select from harvest.source where id = :id and turn = :number
                        for no key update
                        """)
                .param("id", id)
                .param("number", number)
                .query((row, n) -> true)
                .optional()
                .isPresent();
    }

    void call(UUID id, String repository) {
        database.sql("update harvest.source set repository = :repository where id = :id")
                .param("repository", repository)
                .param("id", id)
                .update();
    }

    /** The next harvest asks for what has changed since then. */
    void covered(UUID id, String since) {
        database.sql("update harvest.source set since = :since where id = :id")
                .param("since", since)
                .param("id", id)
                .update();
    }
}
