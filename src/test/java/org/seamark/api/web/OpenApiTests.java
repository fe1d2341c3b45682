package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document that programs are written for says what the code does, and keeps what it promised.
 * After an addition it is written anew with {@code -Dseamark.openapi=write}.
 */
class OpenApiTests {

    private static final Path FILE = Path.of("src/main/resources/api/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            SerializationFeature.INDENT_OUTPUT,
                            SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private static JsonNode promised() throws IOException {
        return Files.exists(FILE) ? JSON.readTree(Files.readString(FILE)) : JSON.createObjectNode();
    }

    private static JsonNode made() {
        return JSON.readTree(JSON.writeValueAsString(ApiDescription.make()));
    }

    @Test
    void whatWasPromisedIsKept() throws IOException {
        assertThat(BrokenPromises.between(promised(), made())).isEmpty();
    }

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        if ("write".equals(System.getProperty("seamark.openapi"))
                && BrokenPromises.between(promised(), made()).isEmpty()) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JSON.writeValueAsString(made()) + "\n");
        }
        assertThat(promised()).isEqualTo(made());
    }

    @Test
    void whatBreaksProgramsIsNoticed() {
        assertThat(broken("components/schemas/PublicRecord/properties", "title")).hasSize(1);
        assertThat(broken("paths", "/api/v1/records")).isNotEmpty();
        assertThat(broken("components/schemas/FacetValue/properties/count", "type")).hasSize(1);
        assertThat(BrokenPromises.between(made(), made())).isEmpty();
    }

    /** What is broken where one thing is taken away. */
    private static List<String> broken(String path, String gone) {
        var after = made();
        JsonNode place = after;
        for (var part : path.split("/")) {
            place = place.path(part);
        }
        assertThat(((ObjectNode) place).remove(gone)).as(gone).isNotNull();
        return BrokenPromises.between(made(), after);
    }
}
