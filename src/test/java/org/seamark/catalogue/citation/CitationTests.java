package org.seamark.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe, Jane|doe",
                "van der Berg, Jan|vanderberg",
                "Müller-Łukasz, Ægir|mullerlukasz",
                "Ægir Þórsson|thorsson",
                "Ministry of the Sea, Nowhere|nowhere"
            })
    void keysBeginWithTheFamilyName(String author, String name) {
        assertThat(CitationFormat.BIBTEX.write(project(author)))
                .startsWith("@misc{" + name + "2019safe,");
    }

    @Test
    void doiAndIsbnOfTheThingAreGivenAndNotThoseOfOthers() {
        var other = new Link("https://doi.org/10.1234/other", "related-document", null, null);
        var own = new Link("https://doi.org/10.1234/9789210057561", "page", null, null);
        var book = project("Doe, Jane").identifiedBy(List.of(other, own));

        assertThat(CitationFormat.BIBTEX.write(book))
                .contains("doi = {10.1234/9789210057561}", "isbn = {9789210057561}");
        assertThat(CitationFormat.RIS.write(book))
                .contains("DO  - 10.1234/9789210057561\r\n", "SN  - 9789210057561\r\n");
        assertThat(CitationFormat.RIS.write(project().identifiedBy(List.of(other))))
                .doesNotContain("DO  -", "SN  -");
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
