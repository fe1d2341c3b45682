package org.seamark.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class ContributionPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;

    private Actor.Member someone() {
        return people.actor(people.member());
    }

    private MvcTestResult get(Actor.Member member, String path) {
        return pages.get().uri(path).with(Acting.as(member)).exchange();
    }

    private MvcTestResult post(Actor.Member member, String path, Map<String, String> form) {
        var request = pages.post().uri(path).with(Acting.as(member));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static String location(MvcTestResult answer) {
        return java.util.Objects.requireNonNullElse(answer.getResponse().getHeader("Location"), "");
    }

    private String begun(Actor.Member member, String kind) {
        return location(post(member, "/en/contributions", Map.of("kind", kind)));
    }

    private String base(Actor.Member member, String path) throws UnsupportedEncodingException {
        return page(get(member, path)).select("input[name=base]").val();
    }

    @Test
    void aDraftIsATaskListThatTellsWhatIsMissing() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "practice");
        var about = draft + "/about";

        var fresh = page(get(member, draft));
        assertThat(fresh.select(".tasks > li")).hasSize(8);
        assertThat(fresh.select("form[action$=submit] .hint").text())
                .contains("still missing or wrong")
                .doesNotContain("marked above");
        assertThat(page(get(member, about)).select(".field-error")).isEmpty();
        var empty = location(post(member, about, Map.of("base", base(member, about))));
        assertThat(page(get(member, empty)).select(".field-error")).isNotEmpty();
        var saved =
                post(
                        member,
                        about,
                        Map.of("base", base(member, about), "title.en", "Safe harbours"));

        assertThat(location(saved)).isEqualTo(about + "?checked=yes");
        var shown = page(get(member, about));
        assertThat(shown.select("input[name=title.en]").val()).isEqualTo("Safe harbours");
        assertThat(shown.select(".error-summary a[href=#summary]")).hasSize(1);
        assertThat(shown.select("#summary .field-error")).hasSize(1);
        assertThat(page(get(member, draft)).select(".tasks > li").getFirst().text())
                .contains("In progress");
    }

    @Test
    void itIsHandedInWithoutAScriptAndThenStandsStill() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "practice");
        var id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        var refused = post(member, draft + "/submit", Map.of());
        assertThat(refused).hasStatus(422).bodyText().contains("marked above");
        workbench.save(member, id, 0, SamplePractice.json("Safe quays " + id));

        assertThat(location(post(member, draft + "/submit", Map.of("different", "true"))))
                .endsWith("?done=submitted");

        var shown = page(get(member, draft));
        assertThat(shown.select(".timeline li[aria-current] strong").text()).isEqualTo("Submitted");
        assertThat(shown.select("form[action$=submit]")).isEmpty();
        var late = post(member, draft + "/about", Map.of("base", "x", "title.en", "Late"));
        assertThat(late).hasStatus(409);
        assertThat(location(post(member, draft + "/withdraw", Map.of()))).contains("withdrawn");
    }

    @Test
    void whatIsSavedElsewhereIsShownBesideWhatWasTyped() throws UnsupportedEncodingException {
        var member = someone();
        var about = begun(member, "resource") + "/about";
        var base = base(member, about);
        post(member, about, Map.of("base", base, "title.en", "First window"));

        var late = post(member, about, Map.of("base", base, "title.en", "Second window"));

        assertThat(late).hasStatus(409);
        var shown = page(late);
        assertThat(shown.select("input[name=title.en]").val()).isEqualTo("Second window");
        assertThat(shown.select("#title .notice").text()).contains("First window");
        var now = shown.select("input[name=base]").val();
        post(member, about, Map.of("base", now, "title.en", "Second window"));
        assertThat(page(get(member, about)).select("input[name=title.en]").val())
                .isEqualTo("Second window");
    }

    @Test
    void anothersContributionIsNotThere() {
        var draft = begun(someone(), "resource");
        var other = someone();

        for (var page : List.of("", "/about", "/preview", "/prefill")) {
            assertThat(get(other, draft + page)).hasStatus(404);
        }
        for (var step : List.of("/about", "/submit", "/withdraw", "/files/added", "/prefill")) {
            assertThat(post(other, draft + step, Map.of())).hasStatus(404);
        }
    }

    @Test
    void onBehalfOfAnotherOnlyWithAFocalPoint() throws UnsupportedEncodingException {
        var member = someone();
        var form = Map.of("kind", "practice", "behalf", "yes", "implementer", "Ministry");

        var refused = post(member, "/fr/contributions", form);

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#implementer").val()).isEqualTo("Ministry");
    }

    @Test
    void nothingFillsInNothing() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "resource");

        var refused = post(member, draft + "/prefill", Map.of("doi", " ", "citation", ""));

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select(".error-summary").text()).contains("DOI");
    }

    @Test
    void aCitationFillsInWhatIsEmptyAndSaysSo() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "resource");
        var ris = "TY  - RPRT\nTI  - Study\nPB  - United Nations\nPY  - 2018\nER  - ";

        post(member, draft + "/prefill", Map.of("citation", ris, "doi", "10.18356/97"));

        var origin = page(get(member, draft + "/origin"));
        assertThat(origin.select("#publisher").val()).isEqualTo("United Nations");
        assertThat(origin.select(".suggested")).hasSizeGreaterThan(1);
        assertThat(page(get(member, draft + "/files")).select("input[name=links.url]").val())
                .isEqualTo("https://doi.org/10.18356/97");
        assertThat(post(member, draft + "/prefill", Map.of("citation", "words"))).hasStatus(422);
        assertThat(page(get(member, draft + "/preview")).select("h1").text()).isEqualTo("Study");
    }

    @Test
    void ofSeveralWorksTheMemberChoosesOne() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "resource");
        var ris = "TY  - BOOK\nTI  - One\nPB  - A\nTY  - BOOK\nTI  - Two\nER  - ";

        var asked = post(member, draft + "/prefill", Map.of("citation", ris));

        assertThat(asked).hasStatus(422);
        assertThat(page(asked).select("#works bdi").eachText()).containsExactly("One", "Two");
        assertThat(page(asked).select("#citation").text()).contains("Two");
        var second = page(asked).select("#works input").get(1).val();
        var others = ris.replace("Two", "Three");
        assertThat(post(member, draft + "/prefill", Map.of("citation", others, "work", second)))
                .hasStatus(422);
        post(member, draft + "/prefill", Map.of("citation", ris, "work", second));
        assertThat(page(get(member, draft + "/preview")).select("h1").text()).isEqualTo("Two");
        assertThat(page(get(member, draft + "/origin")).select("#publisher").val()).isEmpty();
    }

    @Test
    void anotherFileIsReadAfterOneWasRefused() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "resource");
        var ris = "TY  - BOOK\nTI  - One\nER  - ";

        for (var wrong : List.of("words", "@book{a,title={A}} ".repeat(20_000), ris + "\n" + ris)) {
            var refused = cite(member, draft, "", wrong);
            assertThat(refused).hasStatus(422);
            var kept = page(refused).select("#citation").text();
            assertThat(cite(member, draft, kept, ris)).hasStatus(302);
        }
        assertThat(page(get(member, draft + "/preview")).select("h1").text()).isEqualTo("One");
    }

    private MvcTestResult cite(Actor.Member member, String draft, String typed, String file) {
        var content = file.getBytes(StandardCharsets.UTF_8);
        return pages.post()
                .multipart()
                .uri(draft + "/prefill")
                .file(new MockMultipartFile("file", "works.ris", "text/plain", content))
                .param("citation", typed)
                .with(Acting.as(member))
                .exchange();
    }

    @Test
    void aFileIsAttachedAndAWrongOneRefusedWithItsReason() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "resource");

        assertThat(location(bring(member, draft, "notes.txt", "Notes of " + member.id())))
                .endsWith("/files#files");
        assertThat(page(get(member, draft + "/files")).select("#files .card h3").text())
                .isEqualTo("notes.txt");
        var refused = bring(member, draft, "page.html", "<html><body>x</body></html>");
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#files .error-summary").text())
                .contains("“page.html” is a web page", "Save it as a PDF");
        assertThat(
                        post(
                                member,
                                draft + "/files/added",
                                Map.of("uploaded", UUID.randomUUID().toString())))
                .hasStatus(404);
    }

    @Test
    void aCopyWithoutItsAuthorTakesThePlaceOfAFile() throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "resource");
        bring(member, draft, "notes.csv", "name,place\n" + member.id() + ",quay\n");
        var strip = "#files form[action$=stripped]";
        Awaitility.await()
                .until(() -> !page(get(member, draft + "/files")).select(strip).isEmpty());
        var before = page(get(member, draft + "/files")).select(strip).attr("action");

        post(member, before, Map.of());

        var files = page(get(member, draft + "/files"));
        assertThat(files.select("#files .card h3").text()).isEqualTo("notes.csv");
        assertThat(files.html()).doesNotContain(before);
    }

    private MvcTestResult bring(Actor.Member member, String draft, String name, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return pages.post()
                .multipart()
                .uri(draft + "/files/added")
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .with(Acting.as(member))
                .exchange();
    }

    @Test
    void whatLooksLikeSomethingHandedInIsSaidToBeDifferentOrNotHandedIn()
            throws UnsupportedEncodingException {
        var title = "Rescue lights of the northern strait " + UUID.randomUUID();
        handedIn(title, Map.of());
        var member = someone();
        var id = workbench.begin(member, org.seamark.forms.Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json(title));
        var draft = "/en/contributions/" + id;

        var warned = post(member, draft + "/submit", Map.of());

        assertThat(warned).hasStatus(422);
        assertThat(page(warned).select("#alike li")).hasSize(1);
        assertThat(location(post(member, draft + "/submit", Map.of("different", "true"))))
                .endsWith("submitted");
    }

    private void handedIn(String title, Map<String, String> form) {
        var member = someone();
        var id = workbench.begin(member, org.seamark.forms.Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json(title));
        assertThat(location(post(member, "/en/contributions/" + id + "/submit", form)))
                .isNotEmpty();
    }

    @Test
    void visitorsSeeWhatCanBeHandedIn() throws UnsupportedEncodingException {
        var shown = page(pages.get().uri("/ar/contribute").exchange());

        assertThat(shown.select("h1")).hasSize(1);
        assertThat(shown.select("form[action$=contributions]")).isEmpty();
        assertThat(pages.get().uri("/en/practices").exchange()).hasStatusOk();
    }

    @Test
    void aPracticeTakesOfACitationWhatItAsksForAndSaysWhatItLeaves()
            throws UnsupportedEncodingException {
        var member = someone();
        var draft = begun(member, "practice");
        var ris = "TY  - JOUR\nTI  - Safe quays\nAU  - Diallo, Amina\nPB  - IOM\nER  - ";

        var filled = location(post(member, draft + "/prefill", Map.of("citation", ris)));

        assertThat(page(get(member, draft + "/about")).select("#title input").val())
                .isEqualTo("Safe quays");
        assertThat(page(get(member, draft + "/about")).select("#type [checked]")).isEmpty();
        assertThat(page(get(member, draft + "/about")).select(".suggested")).hasSize(1);
        assertThat(page(get(member, filled)).select("#left li").eachText())
                .containsExactly("Type of document", "Publisher", "Authors");
        var resource = begun(member, "resource");
        var all = location(post(member, resource + "/prefill", Map.of("citation", ris)));
        assertThat(page(get(member, all)).select("#left")).isEmpty();
    }
}
