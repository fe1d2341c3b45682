package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.api.DetailFields;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
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
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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
    void theDocumentSaysHowMuchMayBeAskedAndByWhom() throws IOException {
        assertThat(promised().at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        for (var path : promised().path("paths")) {
            var responses = path.path("get").path("responses");
            assertThat(responses.path("200").path("headers").propertyNames())
                    .contains("ETag", "RateLimit", "RateLimit-Policy");
            assertThat(responses.path("429").path("headers").propertyNames())
                    .contains("Retry-After");
            assertThat(responses.path("default").path("headers").propertyNames())
                    .contains("RateLimit", "RateLimit-Policy");
        }
        var record = "/paths/~1api~1v1~1records~1{id}/get/responses/200/headers";
        assertThat(promised().at(record).propertyNames()).contains("Link");
    }

    /** In all that Seamark begins with. */
    @ParameterizedTest
    @CsvSource({
        "calendar, EventDetails",
        "library, ResourceDetails",
        "projects, ProjectDetails",
        "statements, StatementDetails"
    })
    void whatIsKnownOfAKindIsDescribed(String module, String name) throws Exception {
        var described = made().path("components").path("schemas").path(name).path("properties");
        var type = Class.forName("org.seamark." + module + ".Description");
        var starter = "classpath*:starter/" + module + "/*.json";
        for (var file : new PathMatchingResourcePatternResolver().getResources(starter)) {
            for (var one : JSON.readTree(file.getContentAsByteArray())) {
                var known = JSON.valueToTree(JSON.treeToValue(one, type));
                var details =
                        ((ObjectNode) known)
                                .remove(DetailFields.elsewhere(module.equals("library")));
                for (var field : details.properties()) {
                    assertThat(described.has(field.getKey())).as(field.getKey()).isTrue();
                    assertThat(described.path(field.getKey()).path("type").asString("object"))
                            .as(field.getKey())
                            .isEqualTo(type(field.getValue()));
                }
            }
        }
    }

    private static String type(JsonNode value) {
        var type = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return value.isIntegralNumber() ? "integer" : type;
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
