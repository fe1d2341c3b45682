package org.seamark.operations.flat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Formula;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row for each record: the fields under the names that imports know, several values parted by
 * semicolons, what has parts of its own as JSON. It begins with a byte order mark, without which
 * spreadsheets take it for something else than UTF-8.
 */
final class CsvOutput implements Output {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> columns;
    private final CsvWriter rows;
    private final Extras extras;

    /**
     * @param described what is known of a record of this kind
     */
    CsvOutput(Writer target, Class<?> described, Extras extras) throws IOException {
        this.extras = extras;
        this.columns = Columns.of(described);
        target.write('\uFEFF');
        this.rows = CsvWriter.builder().build(target);
        write(List.of("key", "address"), columns, List.of("countryNames", "footnote"));
    }

    @Override
    public void write(Publication<?> record) {
        JsonNode fields = JSON.valueToTree(record.description());
        var countries = record.listing().classification().countries();
        write(
                List.of(extras.key(record), extras.address(record)),
                columns.stream().map(column -> Formula.unarmed(value(fields, column))).toList(),
                List.of(extras.names(countries), extras.footnote(countries)));
    }

    private void write(List<String> first, List<String> fields, List<String> last) {
        rows.writeRecord(Stream.of(first, fields, last).flatMap(List::stream).toList());
    }

    /** A column with a dot is a text in one language. */
    private static String value(JsonNode fields, String column) {
        int dot = column.indexOf('.');
        var value =
                dot < 0
                        ? fields.path(column)
                        : fields.path(column.substring(0, dot)).path(column.substring(dot + 1));
        return value.isContainer() ? joined(value) : value.asString("");
    }

    /** What cannot be told apart by semicolons stands as JSON. */
    private static String joined(JsonNode values) {
        boolean plain =
                values.isArray()
                        && values.valueStream()
                                .allMatch(value ->
                                        value.isValueNode() && !value.asString("").contains(";"));
        return plain
                ? values.valueStream()
                        .map(value -> value.asString(""))
                        .collect(Collectors.joining("; "))
                : JSON.writeValueAsString(values);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
