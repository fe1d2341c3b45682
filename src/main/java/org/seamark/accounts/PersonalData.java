package org.seamark.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What another module keeps about a member, for the export of their own data. */
public interface PersonalData {

    /** The name of the part. */
    String part();

    /** Its rows, each by column; never a secret, and nobody else’s data. */
    List<Map<String, String>> of(UUID account);

    /** A row of the database in words; what holds nothing is left out. */
    static Map<String, String> words(Map<String, Object> row) {
        var words = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> {
            if (value != null) {
                words.put(column, value.toString());
            }
        });
        return words;
    }
}
