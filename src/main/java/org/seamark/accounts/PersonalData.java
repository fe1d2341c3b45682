package org.seamark.accounts;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another module keeps about a member, for the export of their own data. */
public interface PersonalData {

    /** The name of the part. */
    String part();

    /** Its rows, each by column; never a secret, and nobody else’s data. */
    List<Map<String, String>> of(UUID account);

    /**
     * A part that a query finds.
     *
     * @param query of the account {@code :account}
     */
    static PersonalData of(String part, JdbcClient database, String query) {
        return new PersonalData() {

            @Override
            public String part() {
                return part;
            }

            @Override
            public List<Map<String, String>> of(UUID account) {
                return rows(database, query, account);
            }
        };
    }

    /**
     * What a query finds, in words: moments in UTC as of ISO 8601; what holds nothing is left out.
     *
     * @param query of the account {@code :account}
     */
    static List<Map<String, String>> rows(JdbcClient database, String query, UUID account) {
        return rows(database.sql(query).param("account", account));
    }

    /** The same of a query with its parameters. */
    static List<Map<String, String>> rows(JdbcClient.StatementSpec query) {
        return query.query().listOfRows().stream().map(PersonalData::words).toList();
    }

    private static Map<String, String> words(Map<String, Object> row) {
        var words = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> {
            if (value != null) {
                words.put(
                        column,
                        value instanceof Timestamp at
                                ? at.toInstant().toString()
                                : value.toString());
            }
        });
        return words;
    }
}
