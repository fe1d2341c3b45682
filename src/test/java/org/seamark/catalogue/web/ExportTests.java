package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

@SeamarkTest
class ExportTests {

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;
    @Autowired ExportPlaces places;

    @BeforeEach
    void publish() throws InterruptedException {
        catalogue.publish(
                List.of(
                        SampleListing.lasting("=HYPERLINK(\"x\") exportfish, \"quoted\"")
                                .summary(Language.EN, "One line\nand another")
                                .countries("MEX", "XKX")
                                .objectives(9, 10)
                                .date("2018-06")
                                .publisher("@Office; of fish")
                                .published(Instant.parse("2025-02-01T10:00:00.809387Z"))
                                .make(),
                        SampleListing.lasting("Exportfish on film")
                                .title(Language.AR, "سمك exportfish")
                                .kind(Kind.VIDEO)
                                .languages(Language.AR, Language.FR)
                                .make()));
        follow();
    }

    private void follow() throws InterruptedException {
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            if (i > 600) {
                fail("the index does not follow");
            }
            Thread.sleep(50);
        }
    }

    @Test
    void aSpreadsheetHasARowForEachAndNoFormula() throws Exception {
        var rows = rows("/en/search.csv?q=exportfish&kind=document");
        assertThat(rows.getFirst().getField("Added on")).isEqualTo("2025-02-01T10:00:00Z");

        assertThat(rows).hasSize(1);
        var row = rows.getFirst();
        assertThat(row.getField("Title")).isEqualTo("'=HYPERLINK(\"x\") exportfish, \"quoted\"");
        assertThat(row.getField("Publisher")).isEqualTo("'@Office; of fish");
        assertThat(row.getField("Summary")).isEqualTo("One line\nand another");
        assertThat(row.getField("Country")).isEqualTo("Mexico; Kosovo*");
        assertThat(row.getField("Note")).contains("1244");
        assertThat(row.getField("Date")).isEqualTo("2018-06");
        assertThat(row.getField("Address")).matches("https?://.+/en/library/[0-9a-z]{10}");
        assertThat(row.getField("Search")).isEqualTo("exportfish · Document");
        assertThat(row.getField("Address of the search"))
                .endsWith("/en/search?q=exportfish&kind=document");
        assertThat(row.getField("Exported on")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void programsAreToldWithTheNameToo() throws Exception {
        var answer = get("/api/v1/search?q=exportfish&lang=es").getResponse();

        var countries =
                JsonMapper.shared()
                        .readTree(answer.getContentAsByteArray())
                        .path("facets")
                        .path("country");
        var notes = new HashMap<String, String>();
        for (var country : countries) {
            notes.put(country.path("value").asString(), country.path("note").asString(""));
        }
        assertThat(notes).containsOnlyKeys("MEX", "XKX").containsEntry("MEX", "");
        assertThat(notes.get("XKX")).contains("1244");
    }

    @Test
    void whereTheSearchNamesKosovoEveryEntryHasTheNote() throws Exception {
        var rows = rows("/en/search.csv?q=exportfish&country=MEX&country=XKX");

        assertThat(rows).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("Note")).contains("1244"));
    }

    @Test
    void aSpreadsheetSpeaksTheReadersLanguage() throws Exception {
        var row = rows("/ar/search.csv?q=exportfish&kind=video").getFirst();

        assertThat(row.getHeader()).startsWith("العنوان", "الملخص");
        assertThat(row.getField(0)).isEqualTo("سمك exportfish");
        assertThat(row.getField("الرابط")).contains("/ar/library/");
    }

    @Test
    void itBeginsWithTheMarkThatSpreadsheetsNeedAndIsAFile() {
        var answer = get("/en/search.csv?q=exportfish").getResponse();

        assertThat(answer.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"seamark-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void jsonSaysWhatWasAskedAndHasCodesWithTheirNames() throws Exception {
        var json =
                JsonMapper.shared()
                        .readTree(
                                get("/fr/search.json?q=exportfish&sort=oldest")
                                        .getResponse()
                                        .getContentAsByteArray());

        assertThat(json.path("search").asString()).isEqualTo("exportfish");
        assertThat(json.path("address").asString()).endsWith("/fr/search?q=exportfish&sort=oldest");
        assertThat(json.path("exported").asString()).endsWith("Z");
        assertThat(json.path("count").asInt()).isEqualTo(2);
        var first = json.path("entries").path(0);
        assertThat(first.path("title").path("text").asString()).startsWith("=HYPERLINK");
        assertThat(first.path("title").path("language").asString()).isEqualTo("en");
        assertThat(first.path("added").asString()).isEqualTo("2025-02-01T10:00:00.809387Z");
        assertThat(first.path("country").path(0).path("code").asString()).isEqualTo("MEX");
        assertThat(first.path("country").path(0).path("label").asString()).isEqualTo("Mexique");
        assertThat(first.path("objective").size()).isEqualTo(2);
        assertThat(first.path("note").asString()).startsWith("* Toute mention du Kosovo");
        assertThat(json.path("entries").path(1).has("note")).isFalse();
    }

    @Test
    void whatFindsNothingIsAWholeFileTooAndSomeOfTheWordsAreNotEnough() throws Exception {
        assertThat(rows("/en/search.csv?q=exportfish+quagmirish")).isEmpty();
        assertThat(get("/en/search.json?q=exportfish+quagmirish"))
                .bodyText()
                .endsWith("\"entries\":[],\"count\":0}");
        assertThat(get("/en/search.bib?q=exportfish+quagmirish")).hasStatusOk();
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeBack() {
        var taken = new ArrayList<ExportPlaces.Place>();
        try {
            for (int i = 1; i <= 6; i++) {
                taken.add(places.take("192.0.2." + i));
            }
            var refused = get("/en/search.csv?q=exportfish");

            assertThat(refused).hasStatus(503);
            assertThat(refused.getResponse().getHeader("Retry-After")).isEqualTo("30");
            assertThat(refused).bodyText().contains("in a few minutes");
        } finally {
            taken.forEach(ExportPlaces.Place::close);
        }
        assertThat(get("/en/search.csv?q=exportfish")).hasStatusOk();
    }

    @Test
    void oneReaderDoesNotTakeAllPlaces() {
        try (var _ = places.take("127.0.0.1");
                var _ = places.take("127.0.0.1")) {
            assertThat(get("/en/search.csv?q=exportfish")).hasStatus(503);
            places.take("2001:db8:1:2::1").close();
        }
        assertThat(get("/en/search.csv?q=exportfish")).hasStatusOk();
    }

    @Test
    void addressesOfOneNetworkAreOneReader() {
        try (var _ = places.take("2001:db8::1");
                var _ = places.take("2001:db8::2")) {
            assertThatThrownBy(() -> places.take("2001:db8::3"))
                    .isInstanceOf(ErrorResponseException.class);
        }
        places.take("2001:db8::3").close();
    }

    @Test
    void whoReadsTooSlowlyIsBrokenOff() {
        var now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        var few = new ExportPlaces(1, 1, Duration.ofMinutes(15), now::get);
        try (var place = few.take("192.0.2.1")) {
            var target = place.inTime(OutputStream.nullOutputStream());

            assertThatCode(() -> target.write(1)).doesNotThrowAnyException();
            now.updateAndGet(before -> before.plusSeconds(901));
            assertThatThrownBy(() -> target.write(new byte[2])).isInstanceOf(IOException.class);
        }
    }

    /** More than is written at once, and the last of it is none. */
    @Test
    void whatIsCutShortDoesNotLookWhole(@Autowired JdbcClient database) throws Exception {
        var many = new ArrayList<Listing>();
        for (int i = 0; i < 251; i++) {
            var one = SampleListing.lasting("Cutfish " + i).summary(Language.EN, "x".repeat(200));
            many.add(one.date(i == 250 ? "2020" : "1990").make());
        }
        catalogue.publish(many);
        follow();
        database.sql("update catalogue.listing set content = '{}' where reference = ?")
                .param(many.getLast().reference().toString())
                .update();

        var whole = get("/en/search.csv?q=cutfish&sort=newest");
        var cut = get("/en/search.csv?q=cutfish&sort=oldest");
        catalogue.publish(many);

        assertThat(whole).hasStatus(500);
        assertThat(whole.getResponse().getHeader("Content-Disposition")).isNull();
        assertThat(cut).hasFailed().failure().hasRootCauseInstanceOf(RuntimeException.class);
    }

    @Test
    void theHeadAloneTakesNoWork() {
        var head = pages.head().uri("/en/search.csv?q=exportfish").exchange();

        assertThat(head).hasStatusOk();
        assertThat(head.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void thePageOffersTheFilesInItsOrder() throws Exception {
        var page =
                Jsoup.parse(
                        get("/en/search?q=exportfish&sort=newest&page=1")
                                .getResponse()
                                .getContentAsString());

        assertThat(page.select(".takeaway a").eachAttr("href"))
                .contains(
                        "/en/search.csv?q=exportfish&sort=newest",
                        "/en/search.bib?q=exportfish&sort=newest");
    }

    private List<NamedCsvRecord> rows(String address) throws Exception {
        var text = get(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).exchange();
    }
}
