package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Stage;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class DeskPagesTests {

    private static final String SAFE = SamplePractice.json("Safe harbours");

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired RecordDesk records;
    @Autowired JdbcClient database;

    private Actor.Member editor;
    private Actor.Member member;

    @BeforeEach
    void anEditorAndAMember() {
        editor = people.actor(people.member(Role.EDITOR));
        member = people.actor(people.member());
    }

    private UUID submitted() {
        return submitted(SAFE);
    }

    private UUID submitted(String content) {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, content);
        workbench.submit(member, id, "");
        return id;
    }

    private Document get(String path) throws Exception {
        var answer = pages.get().uri(URI.create(path)).with(Acting.as(editor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult post(UUID id, String step, String... fields) {
        var request =
                pages.post()
                        .uri("/en/desk/contributions/" + id + "/" + step)
                        .param("revision", "1")
                        .with(Acting.as(editor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Stage stage(UUID id) {
        return desk.find(editor, id).stage();
    }

    private List<String> recorded(UUID id) {
        return database.sql(
                        """
                        select action from audit.entry
                        where reference = 'contributions/' || :id order by number
                        """)
                .param("id", id.toString())
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    @Test
    void theQueueIsNarrowedAndWorkIsTakenUp() throws Exception {
        var id = submitted();
        assertThat(post(id, "assignment", "editor", editor.id().toString(), "back", "queue"))
                .hasRedirectedUrl("/en/desk");

        var mine = get("/en/desk?assigned=me&kind=practice&stage=submitted");
        assertThat(mine.select("tbody tr")).hasSize(1);
        assertThat(mine.select("tbody a").attr("href")).isEqualTo("/en/desk/contributions/" + id);
        assertThat(mine.select("tbody td").eachText()).contains("Amina Diallo");
        assertThat(mine.select("#assigned option[selected]").val()).isEqualTo("me");
        assertThat(get("/en/desk?assigned=me&objective=8").select("tbody tr")).hasSize(1);
        assertThat(get("/en/desk?assigned=me&objective=23").select("tbody tr")).isEmpty();
    }

    @Test
    void anUpdateThatNobodyAnswersIsFoundAndEnded() throws Exception {
        var id = submitted();
        desk.assign(editor, id, editor.id());
        post(id, "approval");
        post(id, "publication");
        post(id, "question", "question", "Is it still running?");

        var awaited = get("/en/desk?assigned=me&stage=update-requested");
        assertThat(awaited.select("tbody a").attr("href"))
                .isEqualTo("/en/desk/contributions/" + id);
        var page = get("/en/desk/contributions/" + id);
        assertThat(page.select("#awaited ~ form").attr("action")).endsWith("/publication");
        post(id, "publication");
        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aFormerMemberIsAskedForNothing() throws Exception {
        var id = submitted();
        assertThat(get("/en/desk/contributions/" + id).select("#ask")).isNotEmpty();
        database.sql(
                        """
                        update accounts.account set name = null, email = null, password = null,
                            organisation = null, closed = now() where id = ?
                        """)
                .param(member.id())
                .update();

        assertThat(get("/en/desk/contributions/" + id).select("#ask")).isEmpty();
        assertThat(post(id, "question", "question", "Since when?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(stage(id)).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aLongQueueGoesOnWhereThePageEnds() throws Exception {
        for (int i = 0; i <= EditorsDesk.PAGE; i++) {
            desk.assign(editor, submitted(), editor.id());
        }

        var first = get("/en/desk?assigned=me");
        assertThat(first.select("tbody tr")).hasSize(EditorsDesk.PAGE);
        var next = get(first.select("a[rel=next]").attr("href"));
        assertThat(next.select("tbody tr")).hasSize(1);
        assertThat(next.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aDecisionIsTakenShownAndRecorded() throws Exception {
        var id = submitted();

        assertThat(post(id, "rejection", "reasons", " ")).hasStatus(422);
        assertThat(stage(id)).isEqualTo(Stage.SUBMITTED);
        assertThat(post(id, "question", "question", "Since when?"))
                .hasRedirectedUrl("/en/desk/contributions/" + id);
        assertThat(get("/en/desk/contributions/" + id).select("ol.hits li").eachText())
                .last()
                .asString()
                .contains("Information requested", "Since when?");
        assertThat(recorded(id)).containsExactly("contributions.submitted", "contributions.asked");
    }

    @Test
    void whatChangedIsSeenWhenItComesBack() throws Exception {
        var id = submitted();
        desk.ask(editor, id, "Which?");
        workbench.save(
                member, id, workbench.find(member, id).version(), SAFE.replace("Safe", "Open"));
        workbench.submit(member, id, "These.");

        var page = get("/en/desk/contributions/" + id);
        assertThat(page.select(".differences del").text()).isEqualTo("Safe");
        assertThat(page.select(".differences ins").text()).isEqualTo("Open");
    }

    @Test
    void aVersionThatNobodyHasLookedAtIsNotDecidedOn() throws Exception {
        var id = submitted();
        desk.ask(editor, id, "Since when?");
        workbench.submit(member, id, "Since May.");

        var old = post(id, "approval", "reasons", "Well described.");
        assertThat(old).hasStatus(422);
        var page = Jsoup.parse(old.getResponse().getContentAsString());
        assertThat(page.select(".error-summary").text()).startsWith("A newer version");
        assertThat(page.select("#approval").text()).isEqualTo("Well described.");
        assertThat(page.select("form[action$=approval] input[name=revision]").val()).isEqualTo("2");
        for (var step : List.of("rejection", "question", "review")) {
            assertThat(post(id, step, "reasons", "No.", "question", "Why?")).hasStatus(422);
        }
        assertThat(stage(id)).isEqualTo(Stage.SUBMITTED);

        desk.approve(editor, id, "");
        assertThat(post(id, "plan", "day", "2099-01-01", "time", "06:00")).hasStatus(422);
        assertThat(post(id, "publication")).hasStatus(422);
        assertThat(stage(id)).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatIsSentToReviewLeadsToWhereReviewersAreInvited() throws Exception {
        var id = submitted();

        var sent = post(id, "review", "revision", "1");

        assertThat(sent).hasStatus3xxRedirection();
        var review = sent.getResponse().getHeader("Location");
        assertThat(review).startsWith("/en/desk/reviews/");
        assertThat(get(String.valueOf(review)).select("form[action$=invitations]")).isNotEmpty();
    }

    @Test
    void reviewsAreReachedAfterTheirEndToo() throws Exception {
        var id = submitted();
        var review = desk.review(editor, id);
        var link = "a[href=/en/desk/reviews/" + review + "]";
        assertThat(get("/en/desk/contributions/" + id).select(link).text())
                .isEqualTo("Open the review");

        desk.reject(editor, id, "It is another project.");

        assertThat(get("/en/desk/contributions/" + id).select(link).text())
                .startsWith("The review that began on");
    }

    @Test
    void whatWasApprovedIsPublishedAndTakenBack() throws Exception {
        var id = submitted();
        assertThat(post(id, "publication")).hasStatus(422);
        desk.approve(editor, id, "");
        assertThat(post(id, "publication")).hasStatus(302);
        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
        assertThat(post(id, "publication")).hasStatus(422);

        assertThat(post(id, "removal", "reasons", "Outdated.")).hasStatus(302);
        assertThat(stage(id)).isEqualTo(Stage.UNPUBLISHED);
        assertThat(recorded(id))
                .containsExactly(
                        "contributions.submitted",
                        "contributions.approved",
                        "contributions.published",
                        "contributions.unpublished");
    }

    @Test
    void aPlanIsMadeForLaterAndForgottenWithTheNextStep() throws Exception {
        var id = submitted();
        desk.approve(editor, id, "");
        var past = post(id, "plan", "day", "2020-01-01", "time", "07:30");
        assertThat(past).hasStatus(422);
        var again = Jsoup.parse(past.getResponse().getContentAsString());
        assertThat(again.select(".error-summary").text()).contains("must lie ahead");
        assertThat(again.select("#day").val()).isEqualTo("2020-01-01");
        assertThat(again.select("#time").val()).isEqualTo("07:30");
        assertThat(post(id, "plan", "day", "soon", "time", "06:00")).hasStatus(422);
        assertThat(post(id, "plan", "day", "2099-01-01", "time", "06:00")).hasStatus(302);
        assertThat(get("/en/desk/contributions/" + id).select("[role=status]").text())
                .contains("1 January 2099 at 06:00 (UTC)");

        desk.ask(editor, id, "One more thing?");
        assertThat(
                        database.sql(
                                        "select count(*) from contributions.schedule where contribution = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void anEditorsOwnEntryNeedsNoReview() {
        var id = workbench.begin(editor, Kind.PRACTICE, null, null);
        assertThat(post(id, "entry")).hasRedirectedUrl("/en/contributions/" + id + "?checked=yes");

        workbench.save(editor, id, 0, SAFE);
        assertThat(post(id, "entry")).hasRedirectedUrl("/en/desk/contributions/" + id);
        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void whatMayBeTheSameIsShownToWhoDecides() throws Exception {
        var title = "Harbours w" + UUID.randomUUID().toString().replace("-", "");
        var first = submitted(SamplePractice.json(title));
        var second = submitted(SamplePractice.json(title));

        var alike = get("/en/desk/contributions/" + second).select("section:has(#alike) a");
        assertThat(alike.eachAttr("href")).containsExactly("/en/desk/contributions/" + first);
        assertThat(alike.text()).isEqualTo(title);
    }

    @Test
    void anothersDraftIsNotThereToBeEntered() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);

        assertThat(post(id, "entry")).hasStatus(404);
        assertThat(post(id, "publication")).hasStatus(404);
    }

    @Test
    void theFiguresAreTablesWithBarsAndCanBeTakenAway() throws Exception {
        desk.approve(editor, submitted(), "");
        var page = get("/en/desk/dashboard");

        assertThat(page.select("table.chart")).hasSize(6);
        assertThat(page.select("table.chart svg rect")).isNotEmpty();
        assertThat(page.select("section:has(#objectives) tbody tr")).hasSize(23);
        var csv =
                pages.get()
                        .uri("/en/desk/dashboard/decisions.csv")
                        .with(Acting.as(editor))
                        .exchange();
        assertThat(csv.getResponse().getContentAsString())
                .startsWith("Month,Decisions,Days (median)\r\n");
        assertThat(
                        pages.get()
                                .uri("/en/desk/dashboard/secrets.csv")
                                .with(Acting.as(editor))
                                .exchange())
                .hasStatus(404);
    }

    @Test
    void whatWasPublishedLongAgoIsDueForAnUpdate() throws Exception {
        var id = submitted();
        desk.approve(editor, id, "");
        post(id, "publication");
        assertThat(get("/en/desk/updates?months=12").select("a[href$=" + id + "]")).isEmpty();

        database.sql(
                        """
                        update contributions.contribution
                        set changed = timestamptz '2001-01-01' where id = :id
                        """)
                .param("id", id)
                .update();
        assertThat(get("/en/desk/updates?months=12").select("a[href$=" + id + "]")).hasSize(1);
    }

    @Test
    void whoHandedSomethingInIsNamedWithWhomTheyWorkFor() throws Exception {
        var id = submitted();
        database.sql(
                        """
                        with harbours as (
                            insert into accounts.organisation (id, name, type, country, created)
                            values (:id, 'Harbours ' || :id, 'ngo', 'KEN', now()) returning id)
                        update accounts.account set organisation = (select id from harbours)
                        where id = :member
                        """)
                .param("id", UUID.randomUUID())
                .param("member", member.id())
                .update();

        assertThat(get("/en/desk/contributions/" + id).select("section:has(#owner) .hint").text())
                .startsWith("Harbours ");
    }

    @Test
    void whoHandedItInIsToldThatAnEarlierVersionIsReadAgain() {
        var id = submitted();
        desk.approve(editor, id, "");
        post(id, "publication");
        var code = Objects.requireNonNull(desk.find(editor, id).record()).code();
        var found = records.find(editor, code);
        var mended = found.content().with("implementer", "Coast Guard");
        records.edit(editor, code, found.mark(), mended, "Mended.");

        records.restore(editor, code, 1, records.find(editor, code).mark(), "It was right.");

        assertThat(desk.find(editor, id).steps().getLast().note()).isEqualTo("↺ 1: It was right.");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        database.sql(
                                                        """
                                                        select detail from notifications.notice
                                                        where account = ? and address = ?
                                                        """)
                                                .params(member.id(), "contributions/" + id)
                                                .query(String.class)
                                                .list())
                                .contains("contributions.restored"));
    }
}
