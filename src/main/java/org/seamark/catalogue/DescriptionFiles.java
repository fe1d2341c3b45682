package org.seamark.catalogue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the native form of descriptions: a JSON array of objects, each with its {@code key}. A
 * field that nobody knows is an error, not a field left out.
 */
@Component
public class DescriptionFiles {

    private final ObjectReader reader;

    DescriptionFiles(JsonMapper json) {
        this.reader =
                json.reader()
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** The descriptions of a file by their keys, in its order. */
    public <D> Map<String, D> read(Resource file, Class<D> type) throws IOException {
        var byKey = new LinkedHashMap<String, D>();
        try (var in = file.getInputStream()) {
            for (var item : reader.readTree(in)) {
                var key = key(file, item);
                ((ObjectNode) item).remove("key");
                if (byKey.put(key, description(file, key, item, type)) != null) {
                    throw new UnreadableDescription(file, key, "the key stands twice");
                }
            }
        } catch (JacksonException e) {
            throw new UnreadableDescription(file, "line " + line(e), e.getOriginalMessage());
        }
        return byKey;
    }

    private static String key(Resource file, JsonNode item) {
        var key = item.path("key").asString("");
        if (key.isBlank()) {
            throw new UnreadableDescription(file, "an item", "it has no key");
        }
        return key;
    }

    private <D> D description(Resource file, String key, JsonNode item, Class<D> type) {
        try {
            return reader.treeToValue(item, type);
        } catch (UnrecognizedPropertyException e) {
            throw new UnreadableDescription(file, key, "no such field: " + e.getPropertyName());
        } catch (DatabindException e) {
            throw new UnreadableDescription(file, key, path(e) + ": " + e.getOriginalMessage());
        }
    }

    private static String path(DatabindException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            path.append(path.isEmpty() ? "" : ".")
                    .append(
                            step.getPropertyName() == null
                                    ? step.getIndex()
                                    : step.getPropertyName());
        }
        return path.toString();
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }
}
