package org.seamark.reviews;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers have typed and not yet handed in, by the field it was typed into. */
@Repository
class Drafts {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Map<String, String> of(UUID invitation) {
        return database.sql("select content from reviews.draft where invitation = ?")
                .param(invitation)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, TYPED))
                .orElse(Map.of());
    }

    void keep(UUID invitation, Map<String, String> typed) {
        database.sql(
                        """
                        insert into reviews.draft (invitation, content, saved)
                        values (:invitation, :content::jsonb, :now)
                        on conflict (invitation) do update
                        set content = excluded.content, saved = excluded.saved
                        """)
                .param("invitation", invitation)
                .param("content", json.writeValueAsString(typed))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(UUID invitation) {
        database.sql("delete from reviews.draft where invitation = ?").param(invitation).update();
    }
}
