package org.seamark.harvest;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** Where nobody has followed yet, there is first made what can be held. */
    Mark hold() {
        database.sql(
                        """
                        insert into harvest.mark (catalogue, number, submitted, id)
                        values (:nothing, 0, 'epoch', :nothing) on conflict do nothing
                        """)
                .param("nothing", new UUID(0, 0))
                .update();
        return database.sql("select * from harvest.mark for update")
                .query((row, n) ->
                        new Mark(
                                row.getObject("catalogue", UUID.class),
                                row.getLong("number"),
                                new Place(
                                        row.getObject("submitted", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("id", UUID.class))))
                .single();
    }

    void set(Mark mark) {
        database.sql(
                        """
                        update harvest.mark set catalogue = :catalogue, number = :number,
                            submitted = :submitted, id = :id
                        """)
                .param("catalogue", mark.catalogue())
                .param("number", mark.number())
                .param("submitted", mark.place().submitted().atOffset(ZoneOffset.UTC))
                .param("id", mark.place().id())
                .update();
    }
}
