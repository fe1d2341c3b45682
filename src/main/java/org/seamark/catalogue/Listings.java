package org.seamark.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The public list as it stands, for what needs more of a listing than results show. */
@Component
public class Listings {

    private final JdbcClient database;
    private final JsonMapper json;

    Listings(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those of these that are published, in this order, without the text that is only searched. */
    public List<Listing> find(Collection<Reference> references) {
        var found = new HashMap<Reference, Listing>();
        database.sql(
                        """
                        select reference, content - 'text' || '{"text": {}}' as content
                        from catalogue.listing
                        where reference = any(?) and withdrawn is null
                        """)
                .param(references.stream().map(Reference::toString).toArray(String[]::new))
                .query(row -> {
                    add(row, found);
                });
        return references.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void add(ResultSet row, Map<Reference, Listing> found) throws SQLException {
        var listing = json.readValue(row.getString("content"), Listing.class);
        found.put(listing.reference(), listing);
    }
}
