package org.seamark.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.Description;
import org.seamark.calendar.Meetings;
import org.seamark.calendar.State;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.kernel.Identifiers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class EventPagesTests {

    private final MockMvcTester pages;
    private final Calendar calendar;

    EventPagesTests(@Autowired MockMvcTester pages, @Autowired Calendar calendar) {
        this.pages = pages;
        this.calendar = calendar;
    }

    @Test
    void aPageNamesTheTimeInItsZoneAndInUniversalTime() {
        var address =
                taken(
                        Meetings.on(
                                "GCM Talk",
                                "2023-06-22T15:00",
                                "2023-06-22T16:30",
                                "Europe/Zurich",
                                State.HELD));

        var page = page("/en/" + address);

        assertThat(page.select("h1").text()).isEqualTo("GCM Talk");
        assertThat(page.select(".badges").text()).contains("Held");
        assertThat(page.select(".when").text())
                .contains("15:00", "16:30", "Central European Summer Time");
        assertThat(page.select("dl.facts").text()).contains("13:00", "UTC").doesNotContain("Held");
        assertThat(page.select("#citation").text()).startsWith("GCM Talk (2023). http://localhost");
        assertThat(page.select("a[type=text/calendar]").attr("href"))
                .isEqualTo("/en/" + address + ".ics");
    }

    @Test
    void whatIsNotKnownHasNoLabel() {
        var page = page("/en/" + taken(Meetings.titled("Training without a date")));

        assertThat(page.select("dl.facts dt").eachText()).containsExactly("Reuse");
        assertThat(page.select(".when, a[type=text/calendar]")).isEmpty();
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        var address = taken(Meetings.titled("Renamed"));
        var code = address.substring(address.lastIndexOf('-') + 1);

        assertThat(pages.get().uri("/fr/events/former-words-" + code))
                .hasStatus(301)
                .hasHeader("Location", "/fr/" + address);
    }

    @Test
    void anUnknownAddressIsNotFound() {
        assertThat(pages.get().uri("/en/events/nothing-0000000000")).hasStatus(404);
        assertThat(pages.get().uri("/en/events/2023-13")).hasStatus(404);
        assertThat(pages.get().uri("/en/events/nothing-0000000000.ics")).hasStatus(404);
    }

    @Test
    void theListTellsWhatIsToComeFromWhatIsPast() {
        var coming = taken(Meetings.on("Coming", "2999-01-01", null, null, State.PLANNED));

        var page = page("/en/events");

        assertThat(page.select("h2").eachText()).startsWith("Upcoming");
        assertThat(page.select("section[aria-labelledby=upcoming] a").eachAttr("href"))
                .contains("/en/" + coming);
    }

    @Test
    void parametersThatMeanNothingNarrowNothing() {
        taken(Meetings.titled("Any"));

        var page = page("/en/events?format=banquet&audience=%00&page=-7");

        assertThat(page.select("li.hit")).isNotEmpty();
    }

    @Test
    void aChoiceNarrowsTheList() {
        var dialogue = taken(Meetings.on("Only a dialogue", "2998-02-02", null, null, null));

        assertThat(page("/en/events?format=dialogue").html()).contains(dialogue);
        assertThat(page("/en/events?format=conference").html()).doesNotContain(dialogue);
    }

    @Test
    void aMonthIsATableOfWeeksWithItsEvents() {
        var address = taken(Meetings.on("Two days", "1998-05-14", "1998-05-15", null, null));

        var page = page("/ar/events/1998-05");

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("table.calendar caption").text()).isNotBlank();
        assertThat(page.select("table.calendar th[scope=col]")).hasSize(7);
        assertThat(
                        page.select("table.calendar td:has(time[datetime=1998-05-15]) a")
                                .eachAttr("href"))
                .contains("/ar/" + address);
        assertThat(page.select("table.calendar li:has([lang=en]) .badge-language").eachText())
                .isNotEmpty()
                .allMatch(words -> words.contains("الإنكليزية"));
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/ar/events/1998-06");
    }

    @Test
    void theFileOfAnEventCanBeTakenIntoACalendar() throws UnsupportedEncodingException {
        var address = taken(Meetings.on("Filed", "2023-06-22", null, null, null));

        var answer = pages.get().uri("/zh/" + address + ".ics").exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20230622\r\n", "/zh/");
    }

    @Test
    void anEventWithoutADateHasNoFile() {
        var address = taken(Meetings.titled("Undated"));

        assertThat(pages.get().uri("/en/" + address + ".ics")).hasStatus(404);
    }

    @Test
    void theFileOfAllHoldsWhatIsToCome() throws UnsupportedEncodingException {
        taken(Meetings.on("To come", "2997-03-03", null, null, null));

        assertThat(pages.get().uri("/en/events.ics").exchange().getResponse().getContentAsString())
                .contains("SUMMARY;LANGUAGE=en:To come");
    }

    @Test
    void theFileFollowsTheFiltersOfTheListAndTheWordsOfASearch(
            @Autowired Catalogue catalogue, @Autowired ListingIndex index) throws Exception {
        taken(Meetings.on("Calendarfish at noon", "2997-03-04", null, null, null));
        taken(Meetings.on("Otherfish at noon", "2997-03-05", null, null, null));
        taken(Meetings.on("Calendarfish of old", "1994-09-05", null, null, null));
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            assertThat(i).isLessThan(600);
            Thread.sleep(50);
        }

        assertThat(file("/en/events.ics?q=calendarfish"))
                .contains("Calendarfish at noon", "Calendarfish of old")
                .doesNotContain("Otherfish");
        assertThat(file("/en/events.ics?year=1994")).contains("Calendarfish of old");
        assertThat(file("/en/events.ics")).doesNotContain("Calendarfish of old");
        assertThat(file("/en/events.ics?q=calendarfish&kind=video")).doesNotContain("VEVENT");
        assertThat(file("/en/events.ics?format=training-session")).doesNotContain("fish at noon");
        assertThat(pages.get().uri("/en/events.ics?format=sideways")).hasStatus(400);
        assertThat(pages.get().uri("/en/events.ics?audience=nobody")).hasStatus(400);
        assertThat(page("/en/events?format=training-session").select("a[type=text/calendar]"))
                .extracting(link -> link.attr("href"))
                .contains("/en/events.ics?format=training-session")
                .doesNotContain("/en/events.ics");
        assertThat(page("/en/search?q=calendarfish").select(".takeaway a[type=text/calendar]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("/en/events.ics?q=calendarfish");
    }

    private String file(String address) throws UnsupportedEncodingException {
        return pages.get().uri(address).exchange().getResponse().getContentAsString();
    }

    private String taken(Description description) {
        var key = Identifiers.next().toString();
        calendar.records().take("event-pages-tests", Map.of(key, description));
        return calendar.records().named("event-pages-tests", key).orElseThrow().address();
    }

    private Document page(String uri) {
        try {
            var answer = pages.get().uri(uri).exchange();
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
