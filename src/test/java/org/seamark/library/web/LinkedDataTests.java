package org.seamark.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.vocabulary.DocumentType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a record says to programs. */
@SeamarkTest
class LinkedDataTests {

    @Autowired MockMvcTester pages;
    @Autowired Library library;

    @Test
    void aReportIsAReport() throws Exception {
        var data =
                data(
                        Describing.resource("Fees")
                                .summary("What smugglers charge.")
                                .type(DocumentType.REPORT)
                                .publisher("UNODC")
                                .links(
                                        List.of(
                                                new Link(
                                                        "https://un.example/fees",
                                                        "page",
                                                        null,
                                                        null),
                                                new Link(
                                                        "https://un.example/a",
                                                        "annex",
                                                        null,
                                                        null)))
                                .published(PartialDate.parse("2018-06")));

        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).isEqualTo("Report");
        assertThat(data.path("name").asString()).isEqualTo("Fees");
        assertThat(data.path("description").asString()).isEqualTo("What smugglers charge.");
        assertThat(data.path("datePublished").asString()).isEqualTo("2018-06");
        assertThat(data.path("publisher").path("@type").asString()).isEqualTo("Organization");
        assertThat(data.path("publisher").path("name").asString()).isEqualTo("UNODC");
        assertThat(data.path("sameAs").path(0).asString()).isEqualTo("https://un.example/fees");
        assertThat(data.path("sameAs").size()).isEqualTo(1);
        assertThat(data.path("@id").asString()).matches("http://[^/]+/records/[0-9a-z]{10}");
        assertThat(data.path("url").asString()).matches("http.*/en/library/fees-[0-9a-z]{10}");
    }

    @Test
    void whatItIsCalledElsewhereIsSaidOfItAndItsAuthors() throws Exception {
        var book = new Link("https://doi.org/10.18356/9789210057561", "page", null, null);
        var data =
                data(
                        Describing.resource("Book")
                                .authors("Doe, Jane (0000-0002-1825-0097)")
                                .links(List.of(book)));

        assertThat(data.path("identifier").findValuesAsString("propertyID"))
                .containsExactly("doi", "isbn", "test");
        assertThat(data.path("author").path(0).path("@id").asString())
                .isEqualTo("https://orcid.org/0000-0002-1825-0097");
        assertThat(data.path("author").path(0).path("name").asString()).isEqualTo("Doe, Jane");
    }

    @Test
    void aTextThatOthersKeepIsNeitherItsPageNorKnownToBeFree() throws Exception {
        var text = new Link("https://publisher.example/fees.pdf", "full-text", "en", null);
        var data = data(Describing.resource("Fees").links(List.of(text)));

        assertThat(data.has("sameAs")).isFalse();
        assertThat(data.has("isAccessibleForFree")).isFalse();
        assertThat(data.path("encoding").path(0).path("contentUrl").asString())
                .isEqualTo("https://publisher.example/fees.pdf");
        assertThat(data.path("encoding").path(0).path("inLanguage").asString()).isEqualTo("en");
    }

    @Test
    void nothingEndsTheBlock() throws Exception {
        var title = "</script><script>alert(1)</script><!-- & ]]>";

        assertThat(data(Describing.resource(title)).path("name").asString()).isEqualTo(title);
    }

    private JsonNode data(Describing resource) throws Exception {
        var key = Identifiers.next().toString();
        library.records().take("test", Map.of(key, resource.description()));
        var address = library.records().named("test", key).orElseThrow().address();
        var body = pages.get().uri("/en/" + address).exchange().getResponse().getContentAsString();
        var blocks = Jsoup.parse(body).select("head script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        assertThat(body).doesNotContain("alert(1)</script>");
        return JsonMapper.shared().readTree(blocks.getFirst().data());
    }
}
