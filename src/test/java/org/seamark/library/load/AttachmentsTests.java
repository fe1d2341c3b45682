package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Link;

class AttachmentsTests {

    private static final String AT = "https://files.example.org/d/";

    private static final Mapping MAPPING =
            MappingFile.read(
                    "m.yaml",
                    """
                    source: s
                    key: Id
                    fields: {title: Title}
                    links:
                      from:
                        - {url: Files, kind: Kinds, label: Labels}
                        - {url: "docs[].url", kind: "docs[].kind", label: "docs[].label", optional: true}
                      otherwise: related-document
                      kinds:
                        management-response: [management response, respuesta gerencial]
                        terms-of-reference: [terms of reference, tor]
                        annex: [annex*]
                        evaluation-brief: [brief*]
                        evaluation-report: [evaluation report, report, informe]
                    """);

    @Test
    void anIdentifierIsTheAddressThatItHas() {
        assertThat(WebFile.split("10.18356/9789210057561"))
                .containsExactly(new WebFile("https://doi.org/10.18356/9789210057561"));
        assertThat(WebFile.split("https://dx.doi.org/10.18356/9789210057561"))
                .containsExactly(new WebFile("https://dx.doi.org/10.18356/9789210057561"));
    }

    @Test
    void whatIsSaidFindsItsFileThoughTheListsAreOrderedDifferently() {
        var links =
                links(
                        AT
                                + "Annex%201_ToR.docx,   "
                                + AT
                                + "Brief_ES.pdf,   "
                                + AT
                                + "Final%20report.pdf,   "
                                + AT
                                + "Respuesta%20gerencial.pdf",
                        "Evaluation report, Evaluation brief, Annexes, Management response",
                        "Evaluation Report - EN, Brief [Spanish], Terms of Reference, Management Response");

        assertThat(links)
                .extracting(Link::kind)
                .containsExactly(
                        "terms-of-reference",
                        "evaluation-brief",
                        "evaluation-report",
                        "management-response");
        assertThat(links).extracting(Link::language).containsExactly(null, "es", "en", null);
        assertThat(links)
                .extracting(Link::label)
                .containsExactly(null, "Brief [Spanish]", "Evaluation Report - EN", null);
    }

    @Test
    void aLabelThatOnlyNamesItsKindIsNone() {
        var links = links(AT + "a.pdf, " + AT + "b.pdf", "", "Evaluation Brief, Brief of Mali");

        assertThat(links).extracting(Link::kind).containsOnly("evaluation-brief");
        assertThat(links).extracting(Link::label).containsExactly(null, "Brief of Mali");
    }

    @Test
    void anAddressMayHoldACommaAndALetterThatMayNotStandThere() {
        var links = links(AT + "One, two [final].pdf, " + AT + "b|c.pdf", "Report, Report", "");

        assertThat(links)
                .extracting(Link::url)
                .containsExactly(AT + "One,%20two%20%5Bfinal%5D.pdf", AT + "b%7Cc.pdf");
    }

    @Test
    void aDescriptionWithACommaStaysWithItsFile() {
        var links =
                links(
                        AT
                                + "Case%20Study%20-%20East%2C%20Horn%20and%20South.pdf, "
                                + AT
                                + "Report.pdf",
                        "",
                        "Evaluation Report, Case Study - East, Horn and South");

        assertThat(links.getFirst().label()).isEqualTo("Case Study - East, Horn and South");
        assertThat(links.getLast().kind()).isEqualTo("evaluation-report");
    }

    @Test
    void noFileOfEitherListIsLost() {
        var row =
                new Row(
                        1,
                        Map.of(
                                "Files",
                                AT + "a.pdf,   " + AT + "b.pdf",
                                "Kinds",
                                "",
                                "Labels",
                                "",
                                "docs",
                                List.of(
                                        Map.of("url", AT + "b.pdf", "kind", "Brief", "label", ""),
                                        Map.of(
                                                "url",
                                                AT + "c.pdf",
                                                "kind",
                                                "Report",
                                                "label",
                                                ""))),
                        null);

        assertThat(of(row, List.of("fr")))
                .containsExactly(
                        new Link(AT + "a.pdf", "related-document", "fr", "a"),
                        new Link(AT + "b.pdf", "related-document", "fr", "b"),
                        new Link(AT + "c.pdf", "evaluation-report", "fr", "c"));
    }

    @Test
    void whatIsNoWebAddressIsReported() {
        var remarks = new Remarks(7);
        var row = row("javascript:alert(1)", "", "");

        assertThat(new Attachments(rules(), new TextLanguage()).of(row, List.of(), remarks))
                .isEmpty();
        assertThat(remarks.list())
                .containsExactly(
                        new Remark(7, "Files", "javascript:alert(1)", "not a web address"));
    }

    @Test
    void aNameThatWasEncodedTwiceIsReadable() {
        assertThat(new WebFile(AT + "Informe%2520Evaluaci%25C3%25B3n_final.pub.pdf?x=1").name())
                .isEqualTo("Informe Evaluación final");
    }

    private static List<Link> links(String files, String kinds, String labels) {
        return of(row(files, kinds, labels), List.of("en", "es"));
    }

    private static Row row(String files, String kinds, String labels) {
        return new Row(1, Map.of("Files", files, "Kinds", kinds, "Labels", labels), null);
    }

    private static List<Link> of(Row row, List<String> languages) {
        return new Attachments(rules(), new TextLanguage()).of(row, languages, new Remarks(1));
    }

    private static LinkRules rules() {
        var fields =
                Set.of(
                        "Id",
                        "Title",
                        "Files",
                        "Kinds",
                        "Labels",
                        "docs[].url",
                        "docs[].kind",
                        "docs[].label");
        return MAPPING.bound("a.json", fields).links();
    }
}
