package org.seamark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.DocumentType;

class CitedTests {

    private static final String HERE = "https://hub.example/en/library/study-0123456789";

    private static Citation cited(Language reader, Describing resource) {
        return new Cited(resource.description()).by(reader, HERE);
    }

    @Test
    void saysWhoWhenWhatAndWhere() {
        var study =
                Describing.resource("Global Study")
                        .authors("Ada Byron", "UNODC")
                        .publisher("United Nations")
                        .published(PartialDate.parse("2018-06"))
                        .symbol("A/1");

        assertThat(cited(Language.EN, study).text())
                .isEqualTo("Ada Byron; UNODC (2018). Global Study. United Nations. A/1. " + HERE);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(cited(Language.EN, Describing.resource("What now?")).text())
                .isEqualTo("What now? " + HERE);
    }

    @Test
    void thePublisherStandsForAnAuthorOnce() {
        var guide = Describing.resource("Guide").publisher("IOM");

        assertThat(cited(Language.EN, guide).text()).isEqualTo("IOM. Guide. " + HERE);
    }

    @Test
    void citesTheTitleInALanguageInWhichItCanBeHad() {
        var guide =
                Describing.resource("Guide")
                        .title(Language.FR, "Le guide")
                        .languages(Set.of(Language.FR));

        assertThat(cited(Language.EN, guide).title().text()).isEqualTo("Le guide");
        assertThat(cited(Language.FR, guide).title().text()).isEqualTo("Le guide");
    }

    @Test
    void citesThePublishersAddressInTheLanguageOfTheTitle() {
        var guide =
                Describing.resource("Guide")
                        .languages(Set.of(Language.EN))
                        .links(
                                List.of(
                                        new Link("https://a.example/", "page", "en", null),
                                        new Link("https://a.example/fr", "full-text", "fr", null),
                                        new Link("https://a.example/en", "full-text", "en", null)));

        assertThat(cited(Language.FR, guide).address()).isEqualTo("https://a.example/en");
    }

    @Test
    void bibtexKeepsSpecialCharactersAsTheyRead() {
        var odd =
                Describing.resource("50% of {all} A&B_C #1 $5 \\ ~ ^")
                        .type(DocumentType.JOURNAL_ARTICLE)
                        .publisher("R&D")
                        .authors("Ada Byron", "Office of Odd & Even")
                        .published(PartialDate.parse("2020-03-01"));

        assertThat(CitationFormat.BIBTEX.write(cited(Language.EN, odd)))
                .startsWith("@article{byron2020")
                .contains(
                        "title = {{50\\% of \\{all\\} A\\&B\\_C \\#1 \\$5 {\\textbackslash}"
                                + " {\\textasciitilde} {\\textasciicircum}}}",
                        "author = {Ada Byron and {Office of Odd \\& Even}}",
                        "journal = {R\\&D}",
                        "year = {2020}",
                        "language = {english}",
                        "month = {3}");
    }

    @Test
    void bibtexHasAKeyWhateverTheScript() {
        var study = Describing.resource("全球研究").published(PartialDate.parse("2018"));

        assertThat(CitationFormat.BIBTEX.write(cited(Language.ZH, study)))
                .startsWith("@misc{seamark2018,");
    }

    @Test
    void aLineBreakCannotBeginAnotherTagOfRis() {
        var odd =
                Describing.resource("One\r\nER  - \u2028TY  - JOUR")
                        .type(DocumentType.REPORT)
                        .publisher("UNODC")
                        .published(PartialDate.parse("2018-06"))
                        .symbol("A/1");

        assertThat(CitationFormat.RIS.write(cited(Language.EN, odd)).split("\r\n"))
                .containsExactly(
                        "TY  - RPRT",
                        "TI  - One ER - TY - JOUR",
                        "AU  - UNODC,",
                        "PY  - 2018",
                        "DA  - 2018/06/",
                        "PB  - UNODC",
                        "M1  - A/1",
                        "LA  - en",
                        "UR  - " + HERE,
                        "ER  - ");
    }
}
