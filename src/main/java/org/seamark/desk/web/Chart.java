package org.seamark.desk.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.seamark.kernel.Formula;

/**
 * A table with a bar for each row.
 *
 * @param name in addresses; its title, note and columns have keys that begin with {@code
 *     desk.chart.} and this name
 * @param columns the last parts of the keys of all columns, that of the labels first
 */
public record Chart(String name, List<String> columns, List<Row> rows) {

    /**
     * A row.
     *
     * @param values one for each column after the first
     * @param bar what the bar shows
     * @param gap whether there is nothing, or too little
     */
    public record Row(String label, List<Long> values, long bar, boolean gap) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public Chart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String key() {
        return "desk.chart." + name;
    }

    public String key(String column) {
        return "desk.chart.column." + column;
    }

    /** Whether its rows follow each other in time, from the earliest. */
    public boolean isSeries() {
        return name.equals("weeks");
    }

    /** What the longest bar shows. */
    public long most() {
        return rows.stream().mapToLong(Row::bar).max().orElse(0);
    }

    /** The length of a bar, from 0 to 100. */
    public long length(Row row) {
        return most() == 0 ? 0 : Math.round(100.0 * row.bar() / most());
    }

    String csv(UnaryOperator<String> text) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns.stream().map(this::key).map(text).toList());
            for (var row : rows) {
                var cells = new ArrayList<String>();
                cells.add(Formula.unarmed(row.label()));
                row.values().forEach(value -> cells.add(Long.toString(value)));
                csv.writeRecord(cells);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toString();
    }
}
