package org.seamark.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What published things are called, many at once. */
@Component
public class Titles {

    private final JdbcClient database;
    private final JsonMapper json;

    Titles(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those that are published now. */
    public Map<Reference, LocalizedText> of(Collection<Reference> references) {
        var titles = new HashMap<Reference, LocalizedText>();
        if (references.isEmpty()) {
            return titles;
        }
        database.sql(
                        """
                        select reference, content -> 'title' as title from catalogue.listing
                        where reference = any(?) and withdrawn is null
                        """)
                .param(references.stream().map(Reference::toString).toArray(String[]::new))
                .query(row -> {
                    titles.put(
                            Reference.parse(Objects.requireNonNull(row.getString("reference"))),
                            json.readValue(row.getString("title"), LocalizedText.class));
                });
        return titles;
    }
}
