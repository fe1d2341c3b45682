package org.seamark.carriage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Provenance;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Identifiers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record as a line of JSON: what it is, where it came from, what became of it.
 *
 * @param id that its addresses are made of
 * @param withdrawn since when readers do not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Carried(
        UUID id,
        String code,
        String source,
        String key,
        Instant created,
        Instant changed,
        @Nullable Instant edited,
        @Nullable Instant withdrawn,
        JsonNode description) {

    static Carried of(Publication<?> record, JsonMapper json) {
        var from = record.provenance();
        return new Carried(
                record.id(),
                from.code(),
                from.source(),
                from.sourceKey(),
                from.created(),
                from.changed(),
                from.edited(),
                from.withdrawn(),
                json.valueToTree(record.description()));
    }

    Provenance provenance() {
        return new Provenance(
                Identifiers.code(id), source, key, created, changed, edited, withdrawn);
    }

    /** What is known of it; another Seamark may be newer and know more fields, which is refused. */
    <D> D described(ObjectReader reader, Class<D> type) {
        return reader.treeToValue(description, type);
    }
}
