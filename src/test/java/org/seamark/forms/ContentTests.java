package org.seamark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.SamplePractice;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;

class ContentTests {

    @Test
    void whatIsTypedIsKeptEvenWhereItMakesNoSenseYet() {
        var content = Content.parse("{\"published\": \"last spr\", \"pages\": \"many\"}");

        assertThat(content.line("published")).isEqualTo("last spr");
        assertThat(content.date("published")).isEmpty();
        assertThat(content.number("pages")).isEmpty();
        assertThat(content.with("published", "2024-03").date("published"))
                .contains(new PartialDate(2024, 3, 0));
    }

    @Test
    void whatIsEmptyIsAbsent() {
        var content =
                Content.EMPTY
                        .with("a", " ")
                        .with("b", List.of())
                        .with("c", Map.of())
                        .with("d", false)
                        .with("e", null);

        assertThat(content.json()).isEqualTo("{}");
    }

    @Test
    void textsAreKeptByLanguage() {
        var content = Content.parse("{\"title\": {\"ar\": \"دراسة\", \"xx\": \"?\"}}");

        assertThat(content.texts("title").in(Language.AR)).contains("دراسة");
        assertThat(content.texts("title").languages()).hasSize(1);
    }

    @Test
    void linksThatAreNoneAreNotPublished() {
        var content =
                Content.EMPTY.with(
                        "links",
                        List.of(
                                Map.of("url", "javascript:alert(1)", "kind", "page"),
                                Map.of("url", "https://example.org/a.pdf", "kind", "full-text")));

        assertThat(content.rows("links")).hasSize(2);
        assertThat(content.links("links")).extracting(Link::kind).containsExactly("full-text");
    }

    @Test
    void anIdentifierIsTheAddressThatItHas() {
        var content =
                Content.EMPTY.with(
                        "links",
                        List.of(
                                Map.of("url", "doi:10.18356/9789210057561", "kind", "page"),
                                Map.of("url", "A/RES/73/195", "kind", "page")));

        assertThat(content.links("links"))
                .extracting(Link::url)
                .containsExactly(
                        "https://doi.org/10.18356/9789210057561",
                        "https://undocs.org/en/A/RES/73/195");
    }

    @Test
    void filesAreNamedByIdentifiersAlone() {
        var id = UUID.randomUUID();
        var content =
                Content.EMPTY.with(
                        "files",
                        List.of(
                                Map.of("file", id.toString(), "language", "fr"),
                                Map.of("file", "../etc/passwd")));

        assertThat(content.files("files")).containsExactly(new Attachment(id, "fr"));
    }

    @Test
    void itIsTheSameAfterItsWayThroughTheTable() {
        var content = SamplePractice.titled("Safe harbours");

        assertThat(Content.parse(content.json())).isEqualTo(content);
    }
}
