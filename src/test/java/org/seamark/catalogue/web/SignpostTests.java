package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.AttachedFile;
import org.seamark.kernel.Link;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.vocabulary.DocumentType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class SignpostTests {

    @Autowired MockMvcTester pages;
    @Autowired Library library;

    private String address(String key, Describing resource) {
        library.records().take("test", Map.of(key, resource.description()));
        return library.records().named("test", key).orElseThrow().address();
    }

    private MockHttpServletResponse get(String path) {
        return pages.get().uri(path).exchange().getResponse();
    }

    private List<String> links(String path) {
        return Arrays.asList(String.valueOf(get(path).getHeader("Link")).split(", "));
    }

    private static String target(List<String> links, String relation) {
        return links.stream()
                .filter(link -> link.contains("rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRecordSaysHowItIsCitedDescribedAndLicensed() {
        var address =
                address(
                        UUID.randomUUID().toString(),
                        Describing.resource("Signposted")
                                .type(DocumentType.REPORT)
                                .licence("CC BY-NC 4.0")
                                .links(
                                        List.of(
                                                new Link(
                                                        "https://doi.org/10.18356/9789210057561",
                                                        "page",
                                                        null,
                                                        null))));
        var links = links("/fr/" + address);

        assertThat(target(links, "cite-as")).isEqualTo("https://doi.org/10.18356/9789210057561");
        assertThat(target(links, "license"))
                .isEqualTo("https://creativecommons.org/licenses/by-nc/4.0/");
        assertThat(links)
                .contains(
                        "<https://schema.org/AboutPage>; rel=\"type\"",
                        "<https://schema.org/Report>; rel=\"type\"");
        var descriptions =
                links.stream().filter(link -> link.contains("rel=\"describedby\"")).toList();
        assertThat(descriptions).hasSize(6);
        for (var description : descriptions) {
            var path =
                    description.substring("<http://localhost".length(), description.indexOf('>'));
            var accept = type(description);
            var answer = pages.get().uri(path).header("Accept", accept).exchange().getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getContentType()).startsWith(type(description));
            if (!path.startsWith("/oai")) {
                assertThat(answer.getHeader("Link")).as(path).contains("rel=\"describes\"");
            }
        }
    }

    @Test
    void whoIsKnownByAnIdentifierIsAnAuthor() {
        var address =
                address(
                        UUID.randomUUID().toString(),
                        Describing.resource("Written")
                                .authors("Doe, Jane (0000-0002-1825-0097)", "Roe, Richard"));

        assertThat(links("/en/" + address).stream().filter(link -> link.contains("\"author\"")))
                .containsExactly("<https://orcid.org/0000-0002-1825-0097>; rel=\"author\"");
    }

    @Test
    void whatIsCitedIsOneAddressInAllLanguages() {
        var address = address(UUID.randomUUID().toString(), Describing.resource("Cited"));
        var lasting = target(links("/fr/" + address), "cite-as");

        assertThat(lasting)
                .isEqualTo(target(links("/ar/" + address), "cite-as"))
                .matches("http://localhost/records/[0-9a-z]{10}");
        var path = lasting.substring("http://localhost".length());
        var answer = pages.get().uri(path).header("Accept-Language", "ru, en;q=0.5").exchange();
        assertThat(answer).hasStatus(302).hasHeader("Location", "/ru/" + address);
        assertThat(answer.getResponse().getHeaders("Vary")).contains("Accept-Language");
        assertThat(get("/records/0000000000").getStatus()).isEqualTo(404);
    }

    private static String type(String link) {
        return link.replaceFirst(".*; type=\"([^\"]+)\".*", "$1");
    }

    @Test
    void filesAreNamedAsLongAsTheHeaderHasRoom() {
        var name = "محضر الاجتماع ".repeat(8) + ".pdf";
        var files =
                IntStream.range(0, 40)
                        .mapToObj(
                                n -> new AttachedFile(UUID.randomUUID(), n + name, "pdf", 1, "ar"))
                        .toList();
        var address =
                address(UUID.randomUUID().toString(), Describing.resource("Minutes").files(files));

        var header = String.valueOf(get("/ar/" + address).getHeader("Link"));
        assertThat(header).contains("rel=\"item\"; type=\"application/pdf\"");
        assertThat(header.length()).isLessThan(5_000);
    }

    @Test
    void theAddressOfARecordOutlivesItsTitle() {
        var key = UUID.randomUUID().toString();
        var before = address(key, Describing.resource("The first title"));
        var lasting =
                target(links("/en/" + before), "cite-as").substring("http://localhost".length());
        var after = address(key, Describing.resource("Quite another title"));

        assertThat(after).isNotEqualTo(before);
        assertThat(get(lasting).getHeader("Location")).isEqualTo("/en/" + after);
        for (var old : List.of("/en" + lasting, "/en/" + before)) {
            var answer = get(old);
            assertThat(answer.getStatus()).isEqualTo(301);
            assertThat(answer.getHeader("Location")).isEqualTo("/en/" + after);
        }
    }
}
