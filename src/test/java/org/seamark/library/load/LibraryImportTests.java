package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.seamark.vocabulary.Countries;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class LibraryImportTests {

    private static final Path FILES = Path.of("src/test/resources/import");

    @Autowired private LibraryImport importer;
    @Autowired private Library library;
    @Autowired private Countries countries;
    @TempDir private Path folder;

    private final List<Remark> rejected = new ArrayList<>();
    private final List<Remark> remarked = new ArrayList<>();

    @Test
    void theSameRecordsComeFromEitherForm() {
        var mapping = mapping("iom-evaluations");
        assertThat(run(FILES.resolve("evaluations.json"), mapping))
                .hasToString("3 records: 3 new, 0 changed, 0 unchanged, 0 rejected");
        assertThat(remarked)
                .extracting(Remark::value)
                .containsExactly("Atlantis", "Studie naar de weg terug en het verblijf");
        assertThat(run(FILES.resolve("evaluations.json"), mapping))
                .hasToString("3 records: 0 new, 0 changed, 3 unchanged, 0 rejected");
        assertThat(run(FILES.resolve("evaluations.csv"), mapping))
                .hasToString("3 records: 0 new, 0 changed, 3 unchanged, 0 rejected");
    }

    @Test
    void aTitleOutsideTheSixSaysTheLanguageOfItsRecordWhereNothingElseDoes() throws IOException {
        var fields = "key: id\nfields: {title: title, languages: language}\n";
        var mapper = new Mapper(MappingFile.read("m.yaml", "source: t\n" + fields), countries);
        var title = "Relatório da avaliação das rotas do litoral";

        var alone = described(mapper, title, "");
        assertThat(alone.otherLanguages()).containsExactly("pt");
        assertThat(alone.languages()).isEmpty();
        assertThat(alone.title().texts()).containsOnlyKeys(Language.EN);
        var stated = described(mapper, title, "fr");
        assertThat(stated.otherLanguages()).isEmpty();
        assertThat(stated.languages()).containsExactly(Language.FR);
        assertThat(described(mapper, title, "Portuguese").otherLanguages()).containsExactly("pt");
    }

    private static Description described(Mapper mapper, String title, String language) {
        var languages = language.isEmpty() ? List.of() : List.of(language);
        var fields =
                Map.<String, Object>of(
                        "id", List.of("1"), "title", List.of(title), "language", languages);
        return Objects.requireNonNull(mapper.map(new Row(1, fields, null)).description());
    }

    @Test
    void aShippedMappingIsChosenByTheFields() {
        assertThat(Plan.of(FILES.resolve("evaluations.csv"), Optional.empty()).toString())
                .startsWith("evaluations.csv: 3 records, mapping iom-evaluations (it suits");
    }

    @Test
    void recordsThatCannotBeTakenAreReportedAndTheOthersTaken() throws IOException {
        var file = csv("1,One\n,Nameless\n3,\n1,Again\n5,Five,more\n6,Six\n");

        assertThat(run(file, mapping()))
                .hasToString("6 records: 2 new, 0 changed, 0 unchanged, 4 rejected");
        assertThat(rejected)
                .containsExactly(
                        new Remark(2, "Id", "", "no value to know the record by"),
                        new Remark(3, "Title", "", "no title"),
                        new Remark(4, "key", "1", "the same key as row 1"),
                        new Remark(5, "", "", "3 values where the first row names 2 fields"));
    }

    @Test
    void aTitleThatIsTooLongIsRejectedForThat() throws IOException {
        var title = "long ".repeat(500).strip();

        run(csv("1," + title + "\n"), mapping());

        assertThat(rejected)
                .containsExactly(
                        new Remark(1, "Title", title.substring(0, 100), "too long for a title"));
    }

    @Test
    void wholeNumbersMayHaveBecomeFractions() {
        var fields = "key: id\nfields: {title: title, published: year, objectives: objectives}\n";
        var mapper = new Mapper(MappingFile.read("m.yaml", "source: t\n" + fields), countries);
        var row =
                Map.<String, Object>of(
                        "id",
                        List.of("1"),
                        "title",
                        List.of("Rescue on the routes of the sea, a study"),
                        "year",
                        List.of("2021.0"),
                        "objectives",
                        List.of("9.0"));

        var read = mapper.map(new Row(1, row, null));
        var description = Objects.requireNonNull(read.description());

        assertThat(read.remarks()).isEmpty();
        assertThat(description.published()).hasToString("2021");
        assertThat(description.classification().objectives())
                .containsExactly(new org.seamark.vocabulary.Objective(9));
    }

    @Test
    void aQuotationMarkThatIsMissingIsSuspected() throws IOException {
        assertThat(run(csv("1,One\n2,\"Two\n3\",Three,x\n"), mapping()))
                .hasToString("2 records: 1 new, 0 changed, 0 unchanged, 1 rejected");
        assertThat(rejected)
                .extracting(Remark::reason)
                .containsExactly(
                        "4 values where the first row names 2 fields, over 2 lines: a quotation mark may be missing");
    }

    @Test
    void noFieldIsCalledUnusedWhosePartsAreUsed() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("l.csv"),
                        """
                        key,title.en,links,(more
                        1,One,,x
                        2,Two,"[{""url"": ""https://example.org"", ""kind"": ""page""}]",x
                        """);

        assertThat(Plan.of(file, Optional.of("seamark")).toString())
                .endsWith("fields not used: (more");
    }

    @Test
    void naMeansNoValueWhereSeveralFieldsHaveIt() throws IOException {
        var of = "key,title.en,countries,publisher\n1,One,NA,%s\n2,Two,TUN,IOM\n";
        var several = Files.writeString(folder.resolve("s.csv"), of.formatted("NA"));
        var one = Files.writeString(folder.resolve("o.csv"), of.formatted("UNODC"));

        assertThat(countries(several)).isEmpty();
        assertThat(countries(one)).containsExactly("NA");
        assertThat(Plan.of(several, Optional.empty()).toString()).contains("NA means");
        assertThat(Plan.of(one, Optional.empty()).toString()).doesNotContain("NA means");
    }

    @Test
    void naIsNamibiaWhereOnlyFieldsOfCountriesHaveIt() throws IOException {
        var mapping =
                Files.writeString(
                        folder.resolve("m.yaml"),
                        """
                        source: routes
                        key: key
                        fields: {title: title, countries: [from, to], publisher: publisher}
                        """);
        var of = "key,title,from,to,publisher\n1,One,NA,ZA,%s\n2,Two,TN,NA,IOM\n";
        var countries = Files.writeString(folder.resolve("c.csv"), of.formatted("UNODC"));
        var others = Files.writeString(folder.resolve("p.csv"), of.formatted("NA"));

        assertThat(first(countries, mapping.toString()).values("from")).containsExactly("NA");
        assertThat(first(others, mapping.toString()).values("from")).isEmpty();
    }

    private static List<String> countries(Path file) throws IOException {
        return first(file, "seamark").values("countries");
    }

    private static Row first(Path file, String mapping) throws IOException {
        try (var rows = Plan.of(file, Optional.of(mapping)).rows()) {
            return rows.next().orElseThrow();
        }
    }

    @Test
    void anEncodingThatWasFoundIsSaid() throws IOException {
        var text = "key,title.ru\n1,Отчёт о борьбе с незаконным ввозом мигрантов в Азии\n";
        var file =
                Files.write(
                        folder.resolve("r.csv"),
                        text.getBytes(java.nio.charset.Charset.forName("windows-1251")));

        assertThat(Plan.of(file, Optional.of("seamark")).toString())
                .contains("; read as windows-1251");
    }

    @Test
    void whatIsDifferentIsChanged() throws IOException {
        var mapping = mapping();
        run(csv("1,The first\n2,The second\n"), mapping);

        assertThat(run(csv("1,The first\n2,The other\n3,The third\n"), mapping))
                .hasToString("3 records: 1 new, 1 changed, 1 unchanged, 0 rejected");
    }

    @Test
    void aBrokenOffImportIsGoneOnWithByRepeatingIt() throws IOException {
        var mapping = mapping();
        var file = csv(many(Batches.SIZE + 100));
        var plan = Plan.of(file, Optional.of(mapping));

        assertThatThrownBy(() -> importer.run(plan, Optional.empty(), true, new Ear(Batches.SIZE)))
                .hasMessage("broken off");
        assertThat(run(file, mapping))
                .hasToString("600 records: 100 new, 0 changed, 500 unchanged, 0 rejected");
    }

    private static String many(int records) {
        return IntStream.rangeClosed(1, records)
                .mapToObj(n -> n + ",The record of number " + n + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aDryRunOnlyCounts() throws IOException {
        var mapping = mapping();
        var file = csv("1,The first\n2,The second\n");
        var plan = Plan.of(file, Optional.of(mapping));

        for (int i = 0; i < 2; i++) {
            assertThat(importer.run(plan, Optional.empty(), false, new Ear(0)))
                    .hasToString("2 records: 2 new, 0 changed, 0 unchanged, 0 rejected");
        }
        run(csv("1,The first\n2,Another\n"), mapping);
        assertThat(importer.run(plan, Optional.empty(), false, new Ear(0)))
                .hasToString("2 records: 0 new, 1 changed, 1 unchanged, 0 rejected");
    }

    @Test
    void equalKeysOfAnotherSourceAreOtherRecords() throws IOException {
        var mapping = mapping();
        run(csv("1,The first\n"), mapping);
        var other = Plan.of(csv("1,Unrelated\n"), Optional.of(mapping));

        assertThat(importer.run(other, Optional.empty(), false, new Ear(0)).changed()).isOne();
        var apart = other.from("t-" + UUID.randomUUID().toString().substring(0, 30));
        assertThat(importer.run(apart, Optional.empty(), false, new Ear(0)))
                .hasToString("1 records: 1 new, 0 changed, 0 unchanged, 0 rejected");
        assertThatThrownBy(() -> other.from("Not a name")).isInstanceOf(ImportRefused.class);
    }

    @Test
    void aPublisherThatIsNamedIsThatOfAllRecords() throws IOException {
        var plan = Plan.of(csv("1,The first\n"), Optional.of(mapping()));

        importer.run(plan, Optional.of("A network"), true, new Ear(0));
        assertThat(importer.run(plan, Optional.of("A network"), false, new Ear(0)).unchanged())
                .isOne();
        assertThat(importer.run(plan, Optional.empty(), false, new Ear(0)).changed()).isOne();
        assertThat(library.records().find("0000000000")).isEmpty();
    }

    @Test
    void remarksAreKeptBesideTheFileAndGoWhenThereAreNone() throws IOException {
        var file = csv("1,One\n");
        try (var report = new Report(file, true, line -> {})) {
            report.rejected(List.of(new Remark(3, "Title", "a, \"b\"", "no title")));
        }
        var kept = folder.resolve(file.getFileName() + ".rejected.csv");
        assertThat(kept).hasContent("row,field,value,reason\n3,Title,\"a, \"\"b\"\"\",no title");
        assertThat(folder.resolve(file.getFileName() + ".warnings.csv")).doesNotExist();

        try (var report = new Report(file, true, line -> {})) {
            report.remarked(List.of());
        }
        assertThat(kept).doesNotExist();
    }

    private Tally run(Path file, String mapping) {
        rejected.clear();
        remarked.clear();
        var plan = Plan.of(file, Optional.of(mapping));
        return importer.run(plan, Optional.empty(), true, new Ear(Integer.MAX_VALUE));
    }

    private Path csv(String rows) throws IOException {
        var file = folder.resolve(UUID.randomUUID() + ".csv");
        return Files.writeString(file, "Id,Title\n" + rows);
    }

    /** A mapping whose records no other test knows. */
    private String mapping() throws IOException {
        return Files.writeString(
                        folder.resolve("m.yaml"),
                        "source: test-"
                                + UUID.randomUUID()
                                + "\nkey: Id\nfields:\n  title: {from: Title, language: en}\n")
                .toString();
    }

    /** A shipped mapping under a source of its own. */
    private String mapping(String shipped) {
        try {
            var text = Files.readString(Path.of("src/main/resources/mappings", shipped + ".yaml"));
            return Files.writeString(
                            folder.resolve("m.yaml"),
                            text.replace("source: " + shipped, "source: t-" + UUID.randomUUID()))
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Hears what is told, and breaks off after so many rows. */
    private final class Ear implements LibraryImport.Listener {

        private final int most;

        private Ear(int most) {
            this.most = most;
        }

        @Override
        public void done(int rows) {
            if (rows == most) {
                throw new IllegalStateException("broken off");
            }
        }

        @Override
        public void rejected(List<Remark> rejections) {
            rejected.addAll(rejections);
        }

        @Override
        public void remarked(List<Remark> remarks) {
            remarked.addAll(remarks);
        }
    }
}
