package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTests {

    private static final String START =
            """
            source: theirs
            key: Id
            fields:
              title: Title
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "titel: Title¦line 5: there is no field “titel”; there are audience, authors, .*",
                "objectives: {from: Theme, values: {A: 42}}¦line 5: “42” is not a code of objectives",
                "type: {value: novel}¦line 5: “novel” is not a code of type",
                "pages: {form: Pages}¦line 5: there is no option “form”; .*",
                "title.de: Titel¦line 5: there is no language “de”; .*",
                "pages.en: Pages¦line 5: “pages” has no languages",
                "published: {from: D, dates: bbbb}¦line 5: “bbbb” is not a form of dates",
                "scope: {optional: true}¦line 5: neither “from” nor “value” says .*",
                "title: Again¦line 5: .*",
                "x: [a¦line \\d: not YAML",
                "/encoding: latin-17¦line 5: there is no encoding “latin-17”",
                "/delimiter: ab¦line 5: a delimiter is one sign, or “tab”",
                "/colour: blue¦line 5: there is no part “colour”; .*",
                "/links: {from: {kind: K}}¦line 5: a link needs a “url”",
                "/links: {from: {url: U}, kinds: {novel: [novel]}}¦line 5: there is no kind of link “novel”.*",
            })
    void whatIsWrongWithAMappingIsSaidWithItsLine(String added, String problem) {
        assertThatThrownBy(() -> MappingFile.read("theirs.yaml", START + placed(added)))
                .isInstanceOf(ImportRefused.class)
                .message()
                .matches("(?s)theirs.yaml, " + problem + "\\.");
    }

    /** Below fields or, after a slash, at the margin. */
    private static String placed(String added) {
        return (added.startsWith("/") ? added.substring(1) : "  " + added) + "\n";
    }

    @Test
    void aMappingNeedsATitle() {
        assertThatThrownBy(() ->
                        MappingFile.read("m.yaml", "source: s\nkey: k\nfields:\n  pages: P\n"))
                .hasMessageContaining("a resource needs a title");
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        assertThatThrownBy(() -> MappingFile.read("m.yaml", "key: k\n"))
                .hasMessage("m.yaml has no part “source”.");
        assertThatThrownBy(() -> MappingFile.read("m.yaml", "- a\n- b\n"))
                .hasMessage("m.yaml has no names with values in it.");
    }

    @Test
    void aFieldThatTheFileDoesNotHaveIsNamedWithItsLine() {
        var mapping = MappingFile.read("theirs.yaml", START + "  pages: Pages\n");

        assertThatThrownBy(() -> mapping.bound("a.csv", Set.of("Id", "Title")))
                .hasMessage(
                        "a.csv has no field “Pages”, which the mapping theirs.yaml names in line 5.");
        assertThat(mapping.bound("a.csv", Set.of("Id", "Title", "Pages")).rules()).hasSize(2);
    }

    @Test
    void anOptionalFieldMayBeMissing() {
        var mapping =
                MappingFile.read("m.yaml", START + "  pages: {from: Pages, optional: true}\n");

        assertThat(mapping.missing(Set.of("Id", "Title"))).isEmpty();
    }

    @Test
    void fieldsAreFoundBelowTheGroupThatTheMappingNames() {
        var mapping = MappingFile.read("m.yaml", "below: meta\n" + START);

        assertThat(mapping.fit(Set.of("meta.Id", "meta.Title", "docs[].url"))).isPositive();
        assertThat(mapping.fit(Set.of("Id", "Title"))).isPositive();
        assertThat(mapping.fit(Set.of("Id"))).isZero();
    }

    @Test
    void aMappingThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Mappings.named("nowhere.yaml"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("iom-evaluations");
    }
}
