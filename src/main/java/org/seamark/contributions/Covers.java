package org.seamark.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.reviews.Cover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What lists show of contributions: as they were handed in last, and never a draft. */
@Component
record Covers(JdbcClient database, JsonMapper json) {

    Map<UUID, Cover> of(Collection<UUID> contributions) {
        var covers = new HashMap<UUID, Cover>();
        database.sql(
                        """
                        select c.id, c.kind, c.record, c.translation,
                            coalesce(r.content -> 'title', '{}') as title
                        from contributions.contribution c
                        join lateral (select content from contributions.revision
                            where contribution = c.id order by revision desc limit 1) r on true
                        where c.id = any(?)
                        """)
                .param(contributions.toArray(UUID[]::new))
                .query(row -> {
                    covers.put(
                            row.getObject("id", UUID.class),
                            new Cover(
                                    Kind.require(row.getString("kind")).key(),
                                    json.readValue(row.getString("title"), LocalizedText.class),
                                    into(row) == null
                                            ? null
                                            : Reference.parse(row.getString("record")),
                                    into(row)));
                });
        return covers;
    }

    private static @Nullable Language into(ResultSet row) throws SQLException {
        var code = row.getString("translation");
        return code == null ? null : Language.require(code);
    }
}
