package org.seamark.library.load;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a file that writes {@code NA} where there is no value. */
record RowsWithoutNa(Rows rows) implements Rows {

    private static final String NA = "NA";

    /** The fields of a row where it stands. */
    static List<String> fields(Row row) {
        return row.fields().entrySet().stream()
                .filter(field -> field.getValue().equals(NA))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<Row> next() {
        return rows.next().map(RowsWithoutNa::without);
    }

    private static Row without(Row row) {
        var fields = new LinkedHashMap<>(row.fields());
        fields.replaceAll((name, value) -> value.equals(NA) ? "" : value);
        return new Row(row.number(), fields, row.problem());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
