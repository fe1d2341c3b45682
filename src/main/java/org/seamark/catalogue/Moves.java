package org.seamark.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the addresses of records lead that were found to be the same as another. */
@Component
public class Moves {

    private final JdbcClient database;
    private final Origins origins;

    Moves(JdbcClient database, Origins origins) {
        this.database = database;
        this.origins = origins;
    }

    /** From now on the address of one leads to the other; what led to the one does too. */
    @Transactional
    public void move(String from, String to) {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a record does not stand in for itself: " + from);
        }
        database.sql("delete from catalogue.move where code = :to").param("to", to).update();
        database.sql("update catalogue.move set target = :to where target = :from")
                .param("from", from)
                .param("to", to)
                .update();
        database.sql(
                        """
                        insert into catalogue.move (code, target) values (:from, :to)
                        on conflict (code) do update set target = excluded.target
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** It has its own address again. */
    @Transactional
    public boolean takeBack(String from) {
        return database.sql("delete from catalogue.move where code = :from")
                        .param("from", from)
                        .update()
                == 1;
    }

    public List<Move> all() {
        return database.sql("select code, target from catalogue.move order by code")
                .query((row, n) -> new Move(row.getString(1), row.getString(2)))
                .list();
    }

    /** The code of the record that stands in for this one. */
    public Optional<String> target(String code) {
        return database.sql("select target from catalogue.move where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** What stands in for this record, where something does. */
    public Optional<Publication<?>> standIn(String code) {
        return target(code).flatMap(origins::findByCode);
    }
}
