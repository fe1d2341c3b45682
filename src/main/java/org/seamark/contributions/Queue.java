package org.seamark.contributions;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What waits for the editors, page after page from the place where the last one ended. */
@Repository
class Queue {

    private static final int PAGE = 25;

    private final JdbcClient database;
    private final JsonMapper json;

    Queue(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Waiting> page(EditorsDesk.Choice choice, @Nullable Waiting after) {
        var sql =
                new StringBuilder(
                        """
                        select id, kind, stage, content -> 'title' as title, submitted, assigned
                        from contributions.contribution
                        where stage in ('submitted', 'under-review', 'approved')
                        """);
        if (choice.kind() != null) {
            sql.append(" and kind = :kind");
        }
        if (choice.stage() != null) {
            sql.append(" and stage = :stage");
        }
        if (choice.assigned() != null) {
            sql.append(" and assigned = :assigned");
        }
        if (after != null) {
            sql.append(" and (submitted, id) > (:submitted, :id)");
        }
        var query = database.sql(sql.append(" order by submitted, id limit " + PAGE).toString());
        if (choice.kind() != null) {
            query = query.param("kind", choice.kind().code());
        }
        if (choice.stage() != null) {
            query = query.param("stage", choice.stage().code());
        }
        if (choice.assigned() != null) {
            query = query.param("assigned", choice.assigned());
        }
        if (after != null) {
            query =
                    query.param("submitted", after.submitted().atOffset(ZoneOffset.UTC))
                            .param("id", after.id());
        }
        return query.query((row, n) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                Kind.require(row.getString("kind")),
                                Stage.require(row.getString("stage")),
                                title(row.getString("title")),
                                row.getObject("submitted", OffsetDateTime.class).toInstant(),
                                row.getObject("assigned", UUID.class)))
                .list();
    }

    private LocalizedText title(@Nullable String stored) {
        return stored == null ? LocalizedText.EMPTY : json.readValue(stored, LocalizedText.class);
    }

    void assign(UUID contribution, @Nullable UUID editor) {
        database.sql("update contributions.contribution set assigned = :editor where id = :id")
                .param("editor", editor)
                .param("id", contribution)
                .update();
    }
}
