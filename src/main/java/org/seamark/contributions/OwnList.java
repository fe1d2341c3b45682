package org.seamark.contributions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each member has handed in or begun, as their list shows it. */
@Component
record OwnList(JdbcClient database, JsonMapper json) {

    /** The last changed first. */
    List<Own> of(UUID owner, int most, int from) {
        return database.sql(
                        """
                        select id, kind, stage, coalesce(title, '{}') as title, changed,
                            coalesce(translation, '') as translation
                        from contributions.contribution where owner = ?
                        order by changed desc, id limit ? offset ?
                        """)
                .params(owner, most, from)
                .query((row, n) ->
                        new Own(
                                row.getObject("id", UUID.class),
                                Kind.require(row.getString("kind")),
                                Stage.require(row.getString("stage")),
                                json.readValue(row.getString("title"), LocalizedText.class),
                                row.getObject("changed", OffsetDateTime.class).toInstant(),
                                Language.of(row.getString("translation")).orElse(null)))
                .list();
    }

    long count(UUID owner) {
        return database.sql("select count(*) from contributions.contribution where owner = ?")
                .param(owner)
                .query(Long.class)
                .single();
    }
}
