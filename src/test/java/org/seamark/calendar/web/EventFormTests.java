package org.seamark.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.Meetings;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.web.Typist;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class EventFormTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Calendar calendar;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;

    private Actor.Member actor;
    private Typist editor;
    private final String title = "Harbour talk " + UUID.randomUUID();

    @BeforeEach
    void anEditor() {
        actor = people.actor(people.member(Role.EDITOR));
        editor = new Typist(pages, actor);
    }

    private String begun(Typist typist, String path) {
        return Typist.location(typist.post(path, "kind", "event"));
    }

    private void fillIn(Typist typist, String draft) throws Exception {
        typist.fill(
                draft,
                "about",
                "title.en",
                title,
                "format",
                "gcm-talk",
                "summary.en",
                "How ports take people in.",
                "state",
                "planned");
        typist.fill(
                draft,
                "when",
                "starts",
                "2031-05-12",
                "startsAt",
                "15:00",
                "endsAt",
                "16:30",
                "zone",
                "Africa/Nairobi",
                "mode",
                "online");
        typist.fill(draft, "people", "organizers", "United Nations\nMinistry of the Sea");
        typist.fill(
                draft,
                "account",
                "agenda.en",
                "15:00 Opening\nQuestions",
                "agenda.fr",
                "15:00 Ouverture\nQuestions");
        typist.fill(draft, "classification", "objectives", "9", "scope", "global");
        typist.fill(draft, "rights", "rights", "yes");
    }

    private String read(String path) throws Exception {
        var answer = pages.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void anEditorEntersOneAndItStandsInTheListAndItsFile() throws Exception {
        var draft = begun(editor, "/en/desk/records");
        fillIn(editor, draft);
        assertThat(editor.read(draft + "/preview").select("h1").text()).isEqualTo(title);
        var id = draft.substring(draft.lastIndexOf('/') + 1);

        assertThat(editor.post("/en/desk/contributions/" + id + "/entry"))
                .hasRedirectedUrl("/en/desk/contributions/" + id);

        assertThat(read("/en/events/2031-05")).contains(title);
        var code =
                Optional.ofNullable(desk.find(actor, UUID.fromString(id)).record()).orElseThrow();
        var event = calendar.records().find(code.code()).orElseThrow();
        assertThat(read("/en/" + event.address() + ".ics")).contains("DTSTART:20310512T120000Z");
        assertThat(read("/fr/" + event.address())).contains("Ouverture", "Ministry of the Sea");
        assertThat(pages.get().uri("/en/records/" + code.code()).exchange())
                .hasStatus(301)
                .hasHeader("Location", "/en/" + event.address());
    }

    @Test
    void aMemberProposesOneAndAnEditorPublishesIt() throws Exception {
        var member = new Typist(pages, people.actor(people.member()));
        var draft = begun(member, "/en/contributions");
        fillIn(member, draft);
        assertThat(Typist.location(member.post(draft + "/submit"))).endsWith("?done=submitted");
        var id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));

        desk.approve(actor, id, "");
        var record = publishing.publish(actor, id);

        assertThat(calendar.records().find(record.code())).isPresent();
        assertThat(member.read(draft).select("a[href$=records/" + record.code() + "]")).hasSize(1);
    }

    @Test
    void whatIsWrongIsNamedAtItsFieldAndNothingIsLost() throws Exception {
        var draft = begun(editor, "/en/desk/records");
        var back =
                editor.fill(
                        draft,
                        "when",
                        "starts",
                        "2031-05-12",
                        "startsAt",
                        "25 o’clock",
                        "ends",
                        "2031-05-10",
                        "endsAt",
                        "16:00",
                        "zone",
                        "Atlantis/Harbour");
        var shown = editor.read(back);
        assertThat(shown.select(".field-error").eachAttr("id"))
                .contains("startsAt-error", "zone-error");
        assertThat(shown.select("#startsAt").val()).isEqualTo("25 o’clock");
        assertThat(shown.select("#zone").val()).isEqualTo("Atlantis/Harbour");

        back =
                editor.fill(
                        draft,
                        "when",
                        "starts",
                        "2031-05-12",
                        "startsAt",
                        "15:00",
                        "ends",
                        "2031-05-10",
                        "endsAt",
                        "16:00",
                        "zone",
                        "Africa/Nairobi");
        assertThat(editor.read(back).select("#ends-error").text()).contains("before it starts");
        back = editor.fill(draft, "people", "organizers", "UN", "registration", "harbour.example");
        assertThat(editor.read(back).select("#registration-error")).hasSize(1);
        back = editor.fill(draft, "classification", "objectives", "9", "countries", "QQQ");
        shown = editor.read(back);
        assertThat(shown.select(".error-summary a[href=#countries]")).hasSize(1);
        assertThat(shown.select("input[name=countries][value=QQQ][checked]")).hasSize(1);
    }

    @Test
    void whatIsMissingIsListedWithTheWayToIt() throws Exception {
        var draft = begun(editor, "/en/desk/records");
        editor.fill(draft, "about", "title.en", title);

        var refused = editor.post(draft + "/submit");

        assertThat(refused).hasStatus(422);
        var page = Typist.page(refused);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .contains(
                        draft + "/about?checked=yes#format",
                        draft + "/people?checked=yes#organizers",
                        draft + "/rights?checked=yes#rights");
        assertThat(page.select("#state-about").text()).isEqualTo("To be mended");
        assertThat(page.select("#state-account").text()).isEqualTo("Optional");
        var way = page.select(".error-summary a").attr("href").replaceAll("#.*", "");
        assertThat(editor.read(way).select(".field-error")).isNotEmpty();
    }

    @Test
    void twoAreMadeOne() {
        var codes = List.of("1", "2").stream().map(this::imported).toList();
        var goes = calendar.records().find(codes.getLast()).orElseThrow().address();

        assertThat(
                        editor.post(
                                "/en/desk/records/" + codes.getFirst() + "/merger",
                                "other",
                                codes.getLast()))
                .hasStatus(302);

        assertThat(pages.get().uri("/en/" + goes).exchange())
                .hasStatus(301)
                .hasHeader(
                        "Location",
                        "/en/" + calendar.records().find(codes.getFirst()).orElseThrow().address());
        assertThat(calendar.in(java.time.YearMonth.of(2032, 3)))
                .filteredOn(event -> event.description().title().texts().containsValue(title))
                .hasSize(1);
    }

    private String imported(String key) {
        var source = "event-form-tests-" + title;
        var talk = Meetings.on(title, "2032-03-04", null, null, null);
        calendar.records().take(source, Map.of(key, talk));
        return calendar.records().named(source, key).orElseThrow().code();
    }

    @Test
    void aPreviewNamesACountryThatIsNotKnownByItsCode() throws Exception {
        var draft = begun(editor, "/en/desk/records");
        fillIn(editor, draft);
        editor.fill(draft, "classification", "objectives", "9", "countries", "QQQ");

        assertThat(editor.read(draft + "/preview").text()).contains("QQQ");
    }

    @Test
    void whatBelongsToItIsNamedByItsAddress() throws Exception {
        var draft = begun(editor, "/en/desk/records");
        var other = calendar.records().find(imported("1")).orElseThrow();
        var address = "https://hub.example/en/" + other.address();

        var back = editor.fill(draft, "account", "resources", address + "\n/en/x/y-0000000000");
        assertThat(editor.read(back).select("#resources-error")).hasSize(1);
        fillIn(editor, draft);
        editor.fill(draft, "account", "resources", address);
        assertThat(editor.read(draft + "/preview").select("a[href$=" + other.code() + "]"))
                .isNotEmpty();
    }
}
