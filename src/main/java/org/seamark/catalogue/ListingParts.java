package org.seamark.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The public list in parts of at most {@link #SIZE}, by the numbers of the catalogue's clock: what
 * changes moves to the last part, and the others stay as they are.
 */
@Component
public class ListingParts {

    public static final int SIZE = 1_000;

    private final JdbcClient database;

    ListingParts(JdbcClient database) {
        this.database = database;
    }

    /** A part in which something is listed, and when one of it last changed. */
    public record Part(long number, Instant changed) {}

    /** Where a listing stands, after the language, and when it last changed. */
    public record Place(String address, Instant changed) {}

    /** All parts; looks at the whole list, and so is not for every request. */
    public List<Part> all() {
        return database.sql(
                        """
                        select number / :size as part, max(coalesce(changed, published)) as changed
                        from catalogue.listing where withdrawn is null
                        group by part order by part
                        """)
                .param("size", SIZE)
                .query((row, n) ->
                        new Part(
                                row.getLong("part"),
                                row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is listed in a part, in the order in which it changed. */
    public List<Place> in(long part) {
        return database.sql(
                        """
                        select content ->> 'address' as address,
                            coalesce(changed, published) as changed
                        from catalogue.listing
                        where number >= :first and number < :end and withdrawn is null
                        order by number
                        """)
                .param("first", part * SIZE)
                .param("end", (part + 1) * SIZE)
                .query((row, n) ->
                        new Place(
                                row.getString("address"),
                                row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }
}
