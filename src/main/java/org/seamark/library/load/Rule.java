package org.seamark.library.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Words;

/**
 * How one field of a resource is filled.
 *
 * @param from the source fields, or none where the values are constant
 * @param constant what it always is
 * @param separator what stands between several values in one text
 * @param values codes by folded source value
 * @param others what becomes of a source value that {@code values} does not name
 * @param absent further source values, folded, that mean that there is none
 * @param language of a text: a code, or {@code detect}
 * @param ofCountries regions only: those of the countries
 */
record Rule(
        List<String> from,
        List<String> constant,
        boolean optional,
        @Nullable String separator,
        Map<String, List<String>> values,
        Others others,
        Dates dates,
        Set<String> absent,
        String language,
        boolean ofCountries,
        int line) {

    /** Reported, taken as it is, or passed over in silence. */
    enum Others {
        REPORT,
        KEEP,
        IGNORE
    }

    static final String DETECT = "detect";

    /**
     * The source values of a row, taken apart.
     *
     * @param known folded values that are not to be taken apart
     */
    List<String> source(Row row, boolean many, Set<String> known) {
        if (from.isEmpty()) {
            return constant;
        }
        var found = new ArrayList<String>();
        for (var field : from) {
            for (var value : row.values(field)) {
                if (separator == null || row.isList(field)) {
                    found.add(value);
                } else {
                    found.addAll(Split.of(value, separator, known));
                }
            }
            found.removeIf(value -> !absent.isEmpty() && absent.contains(Words.fold(value)));
            if (!many && !found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    Rule from(List<String> fields) {
        return new Rule(
                fields,
                constant,
                optional,
                separator,
                values,
                others,
                dates,
                absent,
                language,
                ofCountries,
                line);
    }
}
