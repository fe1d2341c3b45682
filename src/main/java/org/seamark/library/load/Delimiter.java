package org.seamark.library.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/** Finds the character that stands between the values of a CSV file. */
final class Delimiter {

    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');
    private static final String OTHERS = "^~:#!@$%&*+=/\\?<>§¦¬\u001f";
    private static final int ROWS = 20;

    /**
     * How the first rows come apart.
     *
     * @param fields of the first
     * @param even how many have as many as the first
     */
    private record Parts(char delimiter, int fields, int rows, int even, boolean named) {

        double score() {
            return rows == 0 ? 0 : (fields - 1) * (double) even / rows;
        }

        /** As only a delimiter parts rows: all alike, the first into names. */
        boolean isClean() {
            return fields > 1 && rows > 1 && even == rows && named;
        }
    }

    private Delimiter() {}

    /**
     * The usual one that gives the first rows the most values, as many in each as in the first;
     * where none does so in all, another sign that does.
     */
    static char of(String start) {
        var best = new Parts(',', 0, 0, 0, false);
        for (char delimiter : USUAL) {
            var parts = parts(start, delimiter);
            best = parts.score() > best.score() ? parts : best;
        }
        if (!best.isClean()) {
            for (int i = 0; i < OTHERS.length(); i++) {
                var parts = parts(start, OTHERS.charAt(i));
                best = parts.isClean() && parts.score() > best.score() ? parts : best;
            }
        }
        return best.delimiter();
    }

    private static Parts parts(String start, char delimiter) {
        int fields = 0;
        int rows = 0;
        int even = 0;
        boolean named = false;
        try (var csv = CsvRows.reader(delimiter).build(CsvRows.handler(), start)) {
            for (var record : csv) {
                if (rows == 0) {
                    fields = record.getFieldCount();
                    named = areNames(record.getFields());
                }
                rows++;
                even += record.getFieldCount() == fields ? 1 : 0;
                if (rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException unfit) {
            return new Parts(delimiter, 0, 0, 0, false);
        }
        return new Parts(delimiter, fields, rows, even, named);
    }

    private static boolean areNames(List<String> heading) {
        return heading.stream().noneMatch(String::isBlank)
                && new HashSet<>(heading).size() == heading.size();
    }
}
