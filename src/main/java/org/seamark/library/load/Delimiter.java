package org.seamark.library.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;

/** Finds the character that stands between the values of a CSV file. */
final class Delimiter {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int ROWS = 20;

    private Delimiter() {}

    /** The one that gives the first rows the most values, as many in each as in the first. */
    static char of(String start) {
        char best = ',';
        double most = 0;
        for (char delimiter : KNOWN) {
            double score = score(start, delimiter);
            if (score > most) {
                best = delimiter;
                most = score;
            }
        }
        return best;
    }

    private static double score(String start, char delimiter) {
        int fields = 0;
        int rows = 0;
        int even = 0;
        try (var csv = CsvRows.reader(delimiter).build(CsvRows.handler(), start)) {
            for (var record : csv) {
                fields = rows == 0 ? record.getFieldCount() : fields;
                rows++;
                even += record.getFieldCount() == fields ? 1 : 0;
                if (rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException unfit) {
            return 0;
        }
        return rows == 0 ? 0 : (fields - 1) * (double) even / rows;
    }
}
