package org.seamark.operations.flat;

import java.io.IOException;
import java.io.Writer;
import org.seamark.catalogue.Publication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One object for each record: in an array, or each on a line of its own. */
final class JsonOutput implements Output {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Writer target;
    private final Extras extras;
    private final boolean inArray;
    private boolean isFirst = true;

    JsonOutput(Writer target, Extras extras, boolean inArray) throws IOException {
        this.target = target;
        this.extras = extras;
        this.inArray = inArray;
        if (inArray) {
            target.write("[");
        }
    }

    @Override
    public void write(Publication<?> record) throws IOException {
        var object = JSON.createObjectNode();
        object.put("key", extras.key(record));
        object.put("address", extras.address(record));
        JsonNode fields = JSON.valueToTree(record.description());
        object.setAll((ObjectNode) fields);
        var countries = record.listing().classification().countries();
        if (!countries.isEmpty()) {
            object.put("countryNames", extras.names(countries));
        }
        if (!extras.footnote(countries).isEmpty()) {
            object.put("footnote", extras.footnote(countries));
        }
        target.write(inArray && !isFirst ? ",\n" : inArray ? "\n" : "");
        target.write(JSON.writeValueAsString(object));
        target.write(inArray ? "" : "\n");
        isFirst = false;
    }

    @Override
    public void close() throws IOException {
        try (target) {
            if (inArray) {
                target.write("\n]\n");
            }
        }
    }
}
