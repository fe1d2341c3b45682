package org.seamark.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.LocalizedText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored calls. */
@Repository
class Calls {

    /** There is no word that none of the languages of the topic has. */
    private static final String OPEN =
            """
            from calls.call where closed is null and :day between opens and deadline
                and not exists (
                    select from unnest(cast(:words as text[])) word
                    where not exists (
                        select from jsonb_each_text(topic) text
                        where strpos(lower(text.value), word) > 0))
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    Calls(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(UUID id, Call call) {
        filled(
                        """
                        insert into calls.call
                            (id, version, topic, rationale, invited, contact, opens, deadline)
                        values (:id, 0, :topic::jsonb, :rationale::jsonb, :invited::jsonb, :contact,
                            :opens, :deadline)
                        """,
                        call)
                .param("id", id)
                .update();
    }

    /**
     * Stores what a call says now.
     *
     * @throws OptimisticLockingFailureException where it is of another version meanwhile
     */
    void change(UUID id, int version, Call anew) {
        var changing =
                filled(
                        """
                        update calls.call set version = version + 1, topic = :topic::jsonb,
                            rationale = :rationale::jsonb, invited = :invited::jsonb,
                            contact = :contact, opens = :opens, deadline = :deadline
                        where id = :id and version = :version
                        """,
                        anew);
        once(changing, id, version);
    }

    /** The same of when it was closed. */
    void close(Call call, Instant now) {
        var closing =
                database.sql(
                                """
                                update calls.call set version = version + 1, closed = :now
                                where id = :id and version = :version
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC));
        once(closing, call.id(), call.version());
    }

    private static void once(JdbcClient.StatementSpec change, UUID id, int version) {
        if (change.param("id", id).param("version", version).update() == 0) {
            throw new OptimisticLockingFailureException("call " + id);
        }
    }

    private JdbcClient.StatementSpec filled(String sql, Call call) {
        return database.sql(sql)
                .param("topic", json.writeValueAsString(call.topic()))
                .param("rationale", json.writeValueAsString(call.rationale()))
                .param("invited", json.writeValueAsString(call.invited()))
                .param("contact", call.contact())
                .param("opens", call.opens())
                .param("deadline", call.deadline());
    }

    long count() {
        return database.sql("select count(*) from calls.call").query(Long.class).single();
    }

    /** All of them, the newest deadline first. */
    List<Call> all(int most, int before) {
        return read(
                database.sql(
                        "select * from calls.call order by deadline desc, id"
                                + part(most, before)));
    }

    long count(OpenOn open) {
        return open(open, "select count(*) " + OPEN).query(Long.class).single();
    }

    /** The most urgent first. */
    List<Call> all(OpenOn open, int most, int before) {
        return read(open(open, "select * " + OPEN + " order by deadline, id" + part(most, before)));
    }

    private JdbcClient.StatementSpec open(OpenOn open, String query) {
        return database.sql(query).param("day", open.day()).param("words", open.each());
    }

    private static String part(int most, int before) {
        return " limit " + most + " offset " + before;
    }

    Optional<Call> find(UUID id) {
        return read(database.sql("select * from calls.call where id = :id").param("id", id))
                .stream()
                .findFirst();
    }

    private List<Call> read(JdbcClient.StatementSpec query) {
        return query.query((row, n) ->
                        new Call(
                                row.getObject("id", UUID.class),
                                row.getInt("version"),
                                text(row.getString("topic")),
                                text(row.getString("rationale")),
                                text(row.getString("invited")),
                                row.getString("contact"),
                                row.getObject("opens", LocalDate.class),
                                row.getObject("deadline", LocalDate.class),
                                instant(row.getObject("closed", OffsetDateTime.class))))
                .list();
    }

    private LocalizedText text(String stored) {
        return json.readValue(stored, LocalizedText.class);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
