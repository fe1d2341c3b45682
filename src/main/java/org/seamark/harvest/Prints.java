package org.seamark.harvest;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored fingerprints of what is published and of what waits. */
@Repository
class Prints {

    private static final int MOST = 40;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Prints(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A record that may be the same as another. */
    record Match(String subject, boolean same, boolean work, int[] signature) {}

    /** Keeps those of some subjects in the place of what was known of them. */
    void keep(Map<String, List<Print>> bySubject) {
        database.sql("delete from harvest.print where subject = any(?)")
                .param(bySubject.keySet().toArray(String[]::new))
                .update();
        var rows = new ArrayList<Map.Entry<String, Print>>();
        bySubject.forEach(
                (subject, prints) -> prints.forEach(print -> rows.add(Map.entry(subject, print))));
        batches.batchUpdate(
                """
                insert into harvest.print (subject, language, identities, kin, signature)
                values (?, ?, ?, ?, ?)
                """,
                rows,
                500,
                (row, one) -> {
                    var print = one.getValue();
                    row.setString(1, one.getKey());
                    row.setString(2, print.language().code());
                    row.setObject(3, print.identities());
                    row.setObject(4, print.kin());
                    row.setObject(5, print.signature());
                });
    }

    void forgetAll() {
        database.sql("delete from harvest.print").update();
    }

    List<Match> matching(Print print) {
        return database.sql(
                        """
                        select subject, identities && ? as same, ? = any(kin) as work, signature
                        from harvest.print where identities && ? or kin && ?
                        order by same desc, work desc limit ?
                        """)
                .params(print.identities(), print.work(), print.identities(), print.kin(), MOST)
                .query((row, n) -> match(row))
                .list();
    }

    private static Match match(ResultSet row) throws SQLException {
        return new Match(
                row.getString("subject"),
                row.getBoolean("same"),
                row.getBoolean("work"),
                numbers(row.getArray("signature")));
    }

    private static int[] numbers(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray()).mapToInt(Integer::intValue).toArray();
    }
}
