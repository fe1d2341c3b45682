package org.seamark.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Kind;
import org.seamark.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What waits for the editors, page after page from the place where the last one ended. */
@Repository
class Queue {

    private final JdbcClient database;
    private final JsonMapper json;

    Queue(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Each condition is one that an index knows, literally as it stands there. */
    List<Waiting> page(Choice choice, Hidden hidden, @Nullable Place after, int most) {
        var sql =
                new StringBuilder("select id, kind, stage, title, submitted, assigned ")
                        .append(choice.isAwaited() ? hidden.awaited() : hidden.rest());
        var values = new LinkedHashMap<>(hidden.values());
        if (choice.kind() != null) {
            sql.append(" and kind = :kind");
            values.put("kind", choice.kind().code());
        }
        if (choice.stage() != null) {
            sql.append(" and stage = :stage");
            values.put("stage", choice.stage().code());
        }
        if (Choice.NOBODY.equals(choice.assigned())) {
            sql.append(" and assigned is null");
        } else if (choice.assigned() != null) {
            sql.append(" and assigned = :assigned");
            values.put("assigned", choice.assigned());
        }
        if (choice.objective() != null) {
            sql.append(" and objectives @> jsonb_build_array(:objective::text)");
            values.put("objective", choice.objective().code());
        }
        if (choice.language() != null) {
            sql.append(" and languages @> jsonb_build_array(:language::text)");
            values.put("language", choice.language().code());
        }
        if (choice.channel() != null) {
            sql.append(" and channel = :channel");
            values.put("channel", choice.channel().code());
        }
        if (choice.repository() != null) {
            sql.append(" and repository = :repository");
            values.put("repository", choice.repository());
        }
        if (after != null) {
            sql.append(" and (submitted, id) > (:submitted, :id)");
            values.put("submitted", after.submitted().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        sql.append(" order by submitted, id limit ").append(most);
        return find(sql.toString(), values);
    }

    /** Published and not changed since a moment, the longest untouched first. */
    List<Waiting> untouchedSince(OffsetDateTime moment, @Nullable Place after, int most) {
        var from = after == null ? new Place(Instant.EPOCH, new UUID(0, 0)) : after;
        return find(
                """
                select id, kind, stage, title, changed as submitted, assigned
                from contributions.contribution
                where stage = 'published' and changed < :moment and (changed, id) > (:from, :id)
                order by changed, id limit :most
                """,
                Map.of(
                        "moment",
                        moment,
                        "from",
                        from.submitted().atOffset(ZoneOffset.UTC),
                        "id",
                        from.id(),
                        "most",
                        most));
    }

    private List<Waiting> find(String sql, Map<String, Object> values) {
        return database.sql(sql).params(values).query((row, n) -> waiting(row)).list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                Kind.require(row.getString("kind")),
                Stage.require(row.getString("stage")),
                title(row.getString("title")),
                row.getObject("submitted", OffsetDateTime.class).toInstant(),
                row.getObject("assigned", UUID.class));
    }

    private LocalizedText title(@Nullable String stored) {
        return stored == null ? LocalizedText.EMPTY : json.readValue(stored, LocalizedText.class);
    }

    Optional<UUID> assigned(UUID contribution) {
        return database.sql("select assigned from contributions.contribution where id = :id")
                .param("id", contribution)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(found -> found);
    }

    void assign(UUID contribution, @Nullable UUID editor) {
        database.sql("update contributions.contribution set assigned = :editor where id = :id")
                .param("editor", editor)
                .param("id", contribution)
                .update();
    }
}
