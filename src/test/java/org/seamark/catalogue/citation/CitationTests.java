package org.seamark.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.kernel.Language;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Spoken;

class CitationTests {

    private static final String HERE = "https://hub.example/en/projects/safe-0123456789";

    private static Citation project(String... leads) {
        return Citation.of(
                Genre.OTHER,
                new Spoken(Language.EN, "Safe routes"),
                Stream.of(leads).map(Creator::author).toList(),
                PartialDate.parse("2019"),
                HERE);
    }

    @Test
    void whatNobodyIsNamedForBeginsWithItsTitle() {
        assertThat(project().text()).isEqualTo("Safe routes (2019). " + HERE);
        assertThat(project("UNODC", "IOM").text())
                .isEqualTo("UNODC; IOM (2019). Safe routes. " + HERE);
    }

    @Test
    void organisationsHaveNoFirstName() {
        var citation = project("Ada Byron", "International Organization for Migration");

        assertThat(CitationFormat.RIS.write(citation))
                .contains("AU  - Ada Byron\r\n")
                .contains("AU  - International Organization for Migration,\r\n");
        assertThat(CitationFormat.BIBTEX.write(citation))
                .contains("author = {Ada Byron and {International Organization for Migration}}");
    }

    @Test
    void keysTellWorksOfOneYearApart() {
        assertThat(CitationFormat.BIBTEX.write(project("UNODC")))
                .startsWith("@misc{unodc2019safe,");
        assertThat(CitationFormat.BIBTEX.write(project())).startsWith("@misc{2019safe,");
    }

    @Property
    void bracesOfBibtexAreAlwaysBalanced(@ForAll String title) {
        var escaped = BibTex.escape(title).replace("\\{", "").replace("\\}", "");

        assertThat(escaped.chars().filter(c -> c == '{').count())
                .isEqualTo(escaped.chars().filter(c -> c == '}').count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe, Jane (0000-0002-1825-0097)|Doe, Jane|false|https://orcid.org/0000-0002-1825-0097",
                "Jane Doe https://orcid.org/0000-0002-1825-0097|Jane Doe|false|https://orcid.org/0000-0002-1825-0097",
                "A House <ror.org/04tnbfn25>|A House|true|https://ror.org/04tnbfn25",
                "Doe, Jane (0000-0002-1825-0098)|Doe, Jane (0000-0002-1825-0098)|false|",
                "Doe, Jane|Doe, Jane|false|"
            })
    void anAuthorMayBeIdentifiedBehindTheName(
            String typed, String name, boolean organisation, String identifier) {
        assertThat(Creator.author(typed)).isEqualTo(new Creator(name, organisation, identifier));
    }
}
