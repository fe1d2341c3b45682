package org.seamark.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.api.Operation.Parameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of the interface (OpenAPI 3.1), which is made from the code when it is tested. */
@Component
public class Operations {

    private static final ClassPathResource FILE = new ClassPathResource("api/openapi.json");

    private @Nullable List<Operation> all;

    public byte[] document() {
        try {
            return FILE.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their addresses; read when first asked for. */
    public synchronized List<Operation> all() {
        if (all == null) {
            var paths = JsonMapper.shared().readTree(document()).path("paths");
            all = paths.propertyStream().map(one -> read(one.getKey(), one.getValue())).toList();
        }
        return all;
    }

    public Optional<Operation> find(String id) {
        return all().stream().filter(operation -> operation.id().equals(id)).findFirst();
    }

    private static Operation read(String path, JsonNode item) {
        var get = item.path("get");
        return new Operation(
                get.path("operationId").asString(), path, parameters(get.path("parameters")));
    }

    private static List<Parameter> parameters(JsonNode parameters) {
        Stream<JsonNode> asked =
                parameters.valueStream().filter(one -> !one.path("in").asString().equals("header"));
        return asked.map(one ->
                        new Parameter(
                                one.path("name").asString(), one.path("required").asBoolean()))
                .toList();
    }
}
