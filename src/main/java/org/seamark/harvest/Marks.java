package org.seamark.harvest;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.seamark.contributions.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the mark is stored; who holds it follows alone. */
@Repository
class Marks {

    private final JdbcClient database;

    Marks(JdbcClient database) {
        this.database = database;
    }

    Optional<Mark> hold() {
        return database.sql("select * from harvest.mark for update")
                .query((row, n) ->
                        new Mark(
                                row.getObject("catalogue", UUID.class),
                                row.getLong("number"),
                                new Place(
                                        row.getObject("submitted", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("id", UUID.class))))
                .optional();
    }

    void set(Mark mark) {
        database.sql(
                        """
                        insert into harvest.mark (catalogue, number, submitted, id)
                        values (:catalogue, :number, :submitted, :id)
                        on conflict (only_one) do update set catalogue = excluded.catalogue,
                            number = excluded.number, submitted = excluded.submitted,
                            id = excluded.id
                        """)
                .param("catalogue", mark.catalogue())
                .param("number", mark.number())
                .param("submitted", mark.place().submitted().atOffset(ZoneOffset.UTC))
                .param("id", mark.place().id())
                .update();
    }
}
