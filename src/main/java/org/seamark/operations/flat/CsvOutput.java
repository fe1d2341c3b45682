package org.seamark.operations.flat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.seamark.kernel.Formula;
import org.seamark.kernel.Language;
import org.seamark.library.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row for each resource: the fields under the names that imports know, several values parted by
 * semicolons, links as JSON. It begins with a byte order mark, without which spreadsheets take it
 * for something else than UTF-8.
 */
final class CsvOutput implements Output {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> COLUMNS = columns();

    private final CsvWriter rows;
    private final Extras extras;

    CsvOutput(Writer target, Extras extras) throws IOException {
        this.extras = extras;
        target.write('\uFEFF');
        this.rows = CsvWriter.builder().build(target);
        rows.writeRecord(COLUMNS);
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("key", "address", "form", "type"));
        for (var text : List.of("title", "summary", "text", "audience")) {
            for (var language : Language.values()) {
                columns.add(text + "." + language.code());
            }
        }
        columns.addAll(
                List.of(
                        "published",
                        "uploaded",
                        "publisher",
                        "authors",
                        "languages",
                        "otherLanguages",
                        "originalLanguage",
                        "pages",
                        "symbol",
                        "licence",
                        "duration",
                        "provider",
                        "workstreamOutput",
                        "regionalReview",
                        "objectives",
                        "principles",
                        "scope",
                        "regions",
                        "countries",
                        "themes",
                        "links",
                        "countryNames",
                        "footnote"));
        return List.copyOf(columns);
    }

    @Override
    public void write(Resource resource) {
        JsonNode fields = JSON.valueToTree(resource.description());
        var countries = resource.description().classification().countries();
        rows.writeRecord(
                COLUMNS.stream()
                        .map(column ->
                                switch (column) {
                                    case "key" -> extras.key(resource);
                                    case "address" -> extras.address(resource);
                                    case "countryNames" -> extras.names(countries);
                                    case "footnote" -> extras.footnote(countries);
                                    case "links" -> links(fields.path(column));
                                    default -> value(fields, column);
                                })
                        .toList());
    }

    private static String links(JsonNode links) {
        return links.isEmpty() ? "" : JSON.writeValueAsString(links);
    }

    /** A column with a dot is a text in one language. */
    private static String value(JsonNode fields, String column) {
        int dot = column.indexOf('.');
        var value =
                dot < 0
                        ? fields.path(column)
                        : fields.path(column.substring(0, dot)).path(column.substring(dot + 1));
        return Formula.unarmed(value.isArray() ? joined(value) : value.asString(""));
    }

    /** What holds the sign between values stands as JSON, so that it is not taken apart. */
    private static String joined(JsonNode values) {
        if (values.valueStream().anyMatch(value -> value.asString("").contains(";"))) {
            return JSON.writeValueAsString(values);
        }
        return values.valueStream()
                .map(value -> value.asString(""))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
