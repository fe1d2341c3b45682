package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.calendar.Calendar;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.kernel.Language;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.vocabulary.DocumentType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are answered. */
@SeamarkTest
class ApiTests {

    private static final String RECORDS = "/api/v1/records";

    @Autowired MockMvcTester pages;
    @Autowired Library library;
    @Autowired Calendar calendar;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;

    private String publish(Describing resource) {
        var key = UUID.randomUUID().toString();
        library.records().take("test", Map.of(key, resource.description()));
        return library.records().named("test", key).orElseThrow().code();
    }

    private void awaitFound() {
        await().atMost(Duration.ofMinutes(2)).until(() -> index.applied() >= catalogue.latest());
    }

    private MockHttpServletResponse get(String path, String... headers) {
        var request = pages.get().uri(path);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse();
    }

    private JsonNode read(String path, String... headers) throws Exception {
        var answer = get(path, headers);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        return JsonMapper.shared().readTree(answer.getContentAsString());
    }

    private static String path(JsonNode address) {
        return address.asString().replace("http://localhost", "");
    }

    @Test
    void aRecordHasItsSourceAndItsLicence() throws Exception {
        var code =
                publish(
                        Describing.resource("Fees")
                                .title(Language.FR, "Les prix")
                                .type(DocumentType.REPORT)
                                .publisher("UNODC")
                                .licence("CC BY 4.0")
                                .symbol("A/RES/73/195"));
        var record = read(RECORDS + "/" + code);

        assertThat(record.path("id").asString()).isEqualTo(code);
        assertThat(record.path("kind").asString()).isEqualTo("document");
        assertThat(record.path("title").path("fr").asString()).isEqualTo("Les prix");
        assertThat(record.path("source").path("name").asString()).isEqualTo("test");
        assertThat(record.path("licence").path("address").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(record.path("symbol").asString()).isEqualTo("A/RES/73/195");
        assertThat(get(path(record.path("page"))).getStatus()).isEqualTo(200);
    }

    @Test
    void whatOnlyAKindHasIsToldToo() throws Exception {
        var key = UUID.randomUUID().toString();
        var talk =
                """
                {"title": {"en": "A talk"}, "format": "other", "starts": "2026-05-06T10:00",
                 "zone": "Europe/Vienna", "mode": "hybrid", "venue": "Room D"}
                """;
        var event = JsonMapper.shared().readValue(talk, org.seamark.calendar.Description.class);
        calendar.records().take("test", Map.of(key, event));
        var code = calendar.records().named("test", key).orElseThrow().code();
        var details = read(RECORDS + "/" + code).path("details");

        assertThat(details.path("starts").asString()).isEqualTo("2026-05-06T10:00");
        assertThat(details.path("zone").asString()).isEqualTo("Europe/Vienna");
        assertThat(details.path("venue").asString()).isEqualTo("Room D");
        assertThat(details.has("title")).isFalse();
        awaitFound();
        var found = read("/api/v1/search?q=talk&kind=event&lang=en").path("items").path(0);
        assertThat(found.path("source").path("name").asString()).isEqualTo("test");
    }

    @Test
    void theSameRecordIsGivenAsLinkedData() throws Exception {
        var code = publish(Describing.resource("Linked").type(DocumentType.REPORT));
        var answer = get(RECORDS + "/" + code, "Accept", "application/ld+json");

        assertThat(answer.getContentType()).startsWith("application/ld+json");
        var record = JsonMapper.shared().readTree(answer.getContentAsString());
        assertThat(record.path("@type").asString()).isEqualTo("Report");
        assertThat(record.path("name").asString()).isEqualTo("Linked");
    }

    @Test
    void whoHasItIsNotSentItAgain() throws Exception {
        var code = publish(Describing.resource("Kept"));
        for (var path : List.of(RECORDS + "/" + code, RECORDS + "?limit=1", "/api/v1/concepts")) {
            var mark = String.valueOf(get(path).getHeader("ETag"));
            assertThat(get(path, "If-None-Match", mark).getStatus()).as(path).isEqualTo(304);
        }
        var when = String.valueOf(get(RECORDS + "/" + code).getHeader("Last-Modified"));
        assertThat(get(RECORDS + "/" + code, "If-Modified-Since", when).getStatus()).isEqualTo(304);
    }

    @Test
    void allRecordsComePieceByPieceAndNoneTwice() throws Exception {
        var since = read(RECORDS + "/" + publish(Describing.resource("First"))).path("changed");
        var expected = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            expected.add(publish(Describing.resource("Listed " + i)));
        }
        var found = new ArrayList<String>();
        var next = RECORDS + "?kind=document&limit=2&since=" + since.asString();
        while (!next.isEmpty()) {
            var piece = read(next);
            piece.path("items").forEach(item -> found.add(item.path("id").asString()));
            next = path(piece.path("next"));
        }

        assertThat(found).doesNotHaveDuplicates().containsSubsequence(expected);
    }

    @Test
    void aListEndsWithTheMomentOrTheDayThatIsNamed() throws Exception {
        var first = publish(Describing.resource("First"));
        var second = publish(Describing.resource("Second"));
        var from = path(read(RECORDS + "/" + first).path("changed"));
        var until = RECORDS + "?limit=200&since=" + from + "&until=";

        assertThat(codes(until + from)).contains(first).doesNotContain(second);
        assertThat(codes(until + from.substring(0, 10))).contains(first, second);
        var next = read(RECORDS + "?limit=1&since=" + from + "&until=" + from.substring(0, 10));
        assertThat(path(next.path("next"))).contains("until=" + from.substring(0, 10));
        assertThat(get(RECORDS + "?until=tomorrow").getStatus()).isEqualTo(400);
    }

    private List<String> codes(String path) throws Exception {
        var codes = new ArrayList<String>();
        read(path).path("items").forEach(item -> codes.add(item.path("id").asString()));
        return codes;
    }

    @Test
    void whatIsTakenBackIsGone() throws Exception {
        var code = publish(Describing.resource("Gone"));
        library.records().withdraw(library.records().find(code).orElseThrow().reference());

        assertThat(get(RECORDS + "/" + code).getStatus()).isEqualTo(404);
    }

    @Test
    void troubleIsToldInTheLanguageOfWhoAsked() throws Exception {
        for (var path :
                List.of(
                        RECORDS + "/0000000000",
                        RECORDS + "?cursor=~",
                        RECORDS + "?kind=whale",
                        RECORDS + "?since=yesterday",
                        RECORDS + "?limit=many",
                        "/api/v1/vocabularies/none")) {
            var answer = get(path, "Accept-Language", "fr");
            assertThat(answer.getStatus()).as(path).isIn(400, 404);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getContentAsString())
                    .contains("urn:seamark:error:")
                    .containsAnyOf("La valeur du paramètre", "page");
        }
        var refused = get(RECORDS, "Accept", "text/html");
        assertThat(refused.getStatus()).isEqualTo(406);
    }

    @Test
    void aSearchIsThatOfThePage() throws Exception {
        var found = read("/api/v1/search?kind=document&kind=whale&lang=ru&page=1");

        assertThat(found.path("ignored").path(0).asString()).isEqualTo("whale");
        assertThat(found.path("facets").isObject()).isTrue();
        assertThat(found.path("items").size()).isLessThanOrEqualTo(20);
        assertThat(found.has("total")).isTrue();
    }

    @Test
    void whatASearchDoesNotUnderstandIsTold() throws Exception {
        var found = read("/api/v1/search?q=sea&limit=2&page=x&sort=bestest&foo=1&lang=en");
        var ignored = new ArrayList<String>();
        found.path("ignored").forEach(one -> ignored.add(one.asString()));

        assertThat(ignored).containsExactly("limit=2", "page=x", "sort=bestest", "foo=1");
        assertThat(read("/api/v1/search?q=sea&page=00001&sort=newest").path("ignored").size())
                .isZero();
    }

    @Test
    void aParameterThatIsWrongIsNamedWithWhatItTakes() throws Exception {
        var wrong =
                Map.of(
                        RECORDS + "?since=yesterday",
                        "since",
                        RECORDS + "?until=2026-02-30",
                        "until",
                        RECORDS + "?kind=zz",
                        "kind",
                        RECORDS + "?limit=100000",
                        "limit",
                        "/api/v1/concepts?limit=0",
                        "limit",
                        "/api/v1/search?lang=xx",
                        "lang");
        for (var one : wrong.entrySet()) {
            var answer = get(one.getKey());
            assertThat(answer.getStatus()).as(one.getKey()).isEqualTo(400);
            var problem = JsonMapper.shared().readTree(answer.getContentAsString());
            assertThat(problem.path("parameter").asString()).isEqualTo(one.getValue());
            assertThat(problem.path("detail").asString())
                    .contains(one.getValue(), problem.path("takes").asString());
            assertThat(problem.path("takes").asString()).isNotEmpty();
        }
        for (var path : List.of(RECORDS + "?cursor=~", "/api/v1/search?q=a&cursor=~")) {
            assertThat(get(path).getContentAsString()).contains("\"parameter\":\"cursor\"");
        }
        assertThat(get(RECORDS + "?limit=many").getContentAsString())
                .contains("\"parameter\":\"limit\"");
    }

    /** So that no token against forged requests is needed there. */
    @Test
    void allOfItIsReadAndNothingWritten(
            @Autowired
                    @org.springframework.beans.factory.annotation.Qualifier(
                            "requestMappingHandlerMapping")
                    RequestMappingHandlerMapping routes) {
        for (var route : routes.getHandlerMethods().keySet()) {
            if (route.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/v1"))) {
                assertThat(route.getMethodsCondition().getMethods())
                        .as(route.toString())
                        .containsExactly(RequestMethod.GET);
            }
        }
        for (var path : List.of(RECORDS, "/api/v1/search", "/api/v1/concepts")) {
            var refused = pages.post().uri(path).exchange();
            assertThat(refused).hasStatus(405);
            assertThat(refused.getResponse().getHeader("Allow")).contains("GET");
        }
    }

    @Test
    void whatIsFoundIsReadToItsEnd() throws Exception {
        var winkle = "winkle" + UUID.randomUUID().toString().replace("-", "");
        for (int i = 0; i < 45; i++) {
            publish(Describing.resource(winkle + " " + i));
        }
        awaitFound();
        var found = new ArrayList<String>();
        var next = "/api/v1/search?q=" + winkle + "&lang=en";
        while (!next.isEmpty()) {
            var piece = read(next);
            assertThat(piece.path("total").asInt()).isEqualTo(45);
            piece.path("items").forEach(item -> found.add(item.path("id").asString()));
            next = path(piece.path("next"));
        }

        assertThat(found).hasSize(45).doesNotHaveDuplicates();
        assertThat(get("/api/v1/search?q=winkle&cursor=~").getStatus()).isEqualTo(400);
    }

    @Test
    void aFacetIsToldWithAllItsValues() throws Exception {
        for (int i = 0; i < 15; i++) {
            publish(Describing.resource("Cockle " + i).publisher("Shore " + i));
        }
        awaitFound();
        var asked = "?q=cockle&lang=en";

        assertThat(read("/api/v1/search" + asked).path("facets").path("publisher").size())
                .isEqualTo(12);
        assertThat(read("/api/v1/search/facets/publisher" + asked).path("items").size())
                .isEqualTo(15);
        assertThat(get("/api/v1/search/facets/whale").getStatus()).isEqualTo(404);
    }

    @Test
    void namesThatWereLookedForElsewhereAreTold() throws Exception {
        var told = read("/api/v1/search?q=mexico&lang=en").path("elsewhere").path(0);

        assertThat(told.path("names").path("es").path(0).asString()).isEqualTo("México");
        var without = "&without=" + told.path("code").asString();
        assertThat(
                        read("/api/v1/search?q=mexico&lang=en" + without)
                                .path("elsewhere")
                                .path(0)
                                .path("used")
                                .asBoolean(true))
                .isFalse();
    }

    @Test
    void whatIsFoundIsAListOfLinkedDataToo() throws Exception {
        var answer = get("/api/v1/search?kind=document&lang=fr", "Accept", "application/ld+json");
        var page = JsonMapper.shared().readTree(answer.getContentAsString());
        var found = read("/api/v1/search?kind=document&lang=fr");

        assertThat(answer.getContentType()).startsWith("application/ld+json");
        assertThat(page.path("@type").asString()).isEqualTo("SearchResultsPage");
        assertThat(page.path("url").asString()).endsWith("/fr/search?kind=document");
        var list = page.path("mainEntity");
        assertThat(list.path("numberOfItems").asInt()).isEqualTo(found.path("total").asInt());
        var elements = list.path("itemListElement");
        assertThat(elements.size()).isEqualTo(found.path("items").size());
        for (int i = 0; i < elements.size(); i++) {
            var item = elements.path(i).path("item");
            assertThat(elements.path(i).path("position").asInt()).isEqualTo(i + 1);
            assertThat(item.path("url")).isEqualTo(found.path("items").path(i).path("page"));
            assertThat(item.path("@id").asString())
                    .endsWith("/records/" + found.path("items").path(i).path("id").asString())
                    .doesNotContain("/fr/");
            assertThat(item.path("name")).isEqualTo(found.path("items").path(i).path("title"));
        }
    }

    @Test
    void vocabulariesNameTheirTermsInSixLanguages() throws Exception {
        for (var place : read("/api/v1/vocabularies").path("items")) {
            var terms = read(path(place.path("address"))).path("terms");
            assertThat(terms.size()).isEqualTo(place.path("terms").asInt()).isPositive();
            assertThat(terms.path(0).path("labels").size()).isEqualTo(Language.values().length);
        }
        var linked = read("/api/v1/vocabularies/countries", "Accept", "application/ld+json");
        assertThat(linked.path("@graph").path(0).path("@type").asString())
                .isEqualTo("ConceptScheme");
    }

    @Test
    void pagesOfOtherSitesMayRead() {
        var answer = get(RECORDS + "?limit=1", "Origin", "https://elsewhere.example");

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.getHeader("RateLimit")).startsWith("\"visitor\";r=");
    }

    @Test
    void thePageAsksWhatItsFormsSay() throws Exception {
        var asked = get("/en/api/record?id=k3v9xq7m2p&lang=");
        assertThat(asked.getStatus()).isEqualTo(303);
        assertThat(asked.getHeader("Location")).isEqualTo(RECORDS + "/k3v9xq7m2p");
        var search = pages.get().uri("/en/api/search?q={q}", "a b&c").exchange().getResponse();
        assertThat(search.getHeader("Location")).isEqualTo("/api/v1/search?q=a%20b%26c");
        assertThat(get("/en/api/record?id=").getStatus()).isEqualTo(400);
        for (var language : Language.values()) {
            var page = get("/" + language.code() + "/api");
            assertThat(page.getContentAsString()).contains("/api/v1/records/{id}");
        }
        assertThat(read("/api/v1/openapi.json").path("openapi").asString()).isEqualTo("3.1.0");
    }
}
