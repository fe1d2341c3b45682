package org.seamark.operations.flat;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.SeamarkTest;
import org.seamark.calendar.Calendar;
import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.library.Library;
import org.seamark.library.load.LibraryImport;
import org.seamark.library.load.Plan;
import org.seamark.library.load.Remark;
import org.seamark.practices.Repertoire;
import org.seamark.projects.Portfolio;
import org.seamark.statements.Pressroom;
import org.seamark.vocabulary.Countries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is exported says all that is known, for every kind: tried on the starter content. */
@SeamarkTest
class OutputTests {

    private static final String SOURCE = "export-tests";

    @Autowired private JsonMapper json;
    @Autowired private Countries countries;
    @Autowired private Texts texts;
    @TempDir private Path folder;

    @Test
    void resourcesSayAllThatIsKnown(@Autowired Library library) throws IOException {
        sayAll(library.records(), org.seamark.library.Description.class, starter("library"));
    }

    @Test
    void projectsSayAllThatIsKnown(@Autowired Portfolio portfolio) throws IOException {
        sayAll(portfolio.records(), org.seamark.projects.Description.class, starter("projects"));
    }

    @Test
    void eventsSayAllThatIsKnown(@Autowired Calendar calendar) throws IOException {
        sayAll(calendar.records(), org.seamark.calendar.Description.class, starter("calendar"));
    }

    @Test
    void statementsSayAllThatIsKnown(@Autowired Pressroom pressroom) throws IOException {
        sayAll(
                pressroom.records(),
                org.seamark.statements.Description.class,
                starter("statements"));
    }

    @Test
    void practicesSayAllThatIsKnown(@Autowired Repertoire repertoire) throws IOException {
        var practice =
                """
                {"title": {"en": "Joint hotline; two countries", "ar": "خط ساخن مشترك"}, "starts": "2019", "ends": "2022-06",
                 "implementer": "A ministry", "partners": ["One; two", "Three"], "details": {"en": "=What was done"},
                 "lessons": {"fr": "Ce qui a été appris"}, "goals": ["10", "16"], "primary": "9", "objectives": ["9"],
                 "countries": ["XKX", "MEX"], "links": [{"url": "https://example.org/a;b", "kind": "page"}]}
                """;
        sayAll(
                repertoire.records(),
                org.seamark.practices.Description.class,
                List.of(json.readTree(practice)));
    }

    private List<JsonNode> starter(String module) throws IOException {
        var all = new ArrayList<JsonNode>();
        for (var file :
                new PathMatchingResourcePatternResolver()
                        .getResources("file:src/main/resources/starter/" + module + "/*.json")) {
            json.readTree(file.getContentAsByteArray()).forEach(all::add);
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private <D, P extends Publication<D>> void sayAll(
            Holdings<D, P> records, Class<D> described, List<JsonNode> given) throws IOException {
        var all =
                given.stream()
                        .map(one -> records.imagined(json.treeToValue(one, described)))
                        .toList();

        assertThat(Files.readAllLines(written("all.jsonl", described, all)))
                .map(line -> json.readValue(line, described))
                .isEqualTo(all.stream().map(Publication::description).toList());
        assertThat(json.readTree(written("all.json", described, all))).hasSize(all.size());
        var rows = rows(written("all.csv", described, all));
        assertThat(rows).hasSize(all.size());
        for (int i = 0; i < all.size(); i++) {
            var row = rows.get(i).getFieldsAsMap();
            assertThat(row.get("address")).isEqualTo("https://hub/fr/" + all.get(i).address());
            assertThat(unsaid(json.valueToTree(all.get(i).description()), row)).isEmpty();
        }
    }

    /** The fields of a description of which a row has nothing. */
    private static List<String> unsaid(JsonNode description, java.util.Map<String, String> row) {
        return description
                .propertyStream()
                .filter(field ->
                        field.getValue().isContainer()
                                ? !field.getValue().isEmpty()
                                : !field.getValue().isNull())
                .filter(field ->
                        row.keySet().stream()
                                .filter(column -> column.matches(field.getKey() + "(\\.\\w\\w)?"))
                                .allMatch(column -> row.getOrDefault(column, "").isEmpty()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private Path written(String name, Class<?> described, List<? extends Publication<?>> records)
            throws IOException {
        var file = folder.resolve(name);
        var extras = new Extras(Language.FR, "https://hub", countries, texts);
        try (var output = Output.to(Files.newBufferedWriter(file), name, described, extras)) {
            for (var one : records) {
                output.write(one);
            }
        }
        return file;
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Files.readString(file).replaceFirst("^\uFEFF", ""))) {
            return rows.stream().toList();
        }
    }

    @Test
    void whatWasExportedOfTheLibraryComesBackUnchanged(
            @Autowired Library library, @Autowired LibraryImport importer) throws IOException {
        var byKey = new LinkedHashMap<String, org.seamark.library.Description>();
        for (var one : starter("library")) {
            byKey.put(
                    one.path("key").asString(),
                    json.treeToValue(one, org.seamark.library.Description.class));
        }
        library.records().take(SOURCE, byKey);
        var taken =
                byKey.keySet().stream()
                        .map(key -> library.records().named(SOURCE, key).orElseThrow())
                        .toList();

        for (var name : List.of("all.csv", "all.json", "all.jsonl")) {
            var file = written(name, org.seamark.library.Description.class, taken);
            var plan = Plan.of(file, Optional.empty());
            assertThat(importer.run(plan, Optional.empty(), true, new Silent()))
                    .as(name)
                    .hasToString(
                            "%1$d records: 0 new, 0 changed, %1$d unchanged, 0 rejected"
                                    .formatted(taken.size()));
        }
    }

    private record Silent() implements LibraryImport.Listener {

        @Override
        public void done(int rows) {}

        @Override
        public void rejected(List<Remark> rejections) {}

        @Override
        public void remarked(List<Remark> remarks) {}
    }
}
