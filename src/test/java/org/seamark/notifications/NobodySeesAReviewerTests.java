package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Stage;
import org.seamark.contributions.Workbench;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.files.State;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.reviews.Invitation;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Whoever handed a work in walks wherever links lead and wherever they may guess, with all roles
 * that somebody can have, and finds nobody who reviewed it.
 */
@SeamarkTest
class NobodySeesAReviewerTests {

    private static final int MOST_PAGES = 400;

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired AttachedFiles attached;
    @Autowired FileStore files;
    @Autowired EditorsDesk editors;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewersDesk;
    @Autowired Roster roster;
    @Autowired PublishingDesk publishing;
    @Autowired ListingIndex index;
    @Autowired Composer composer;
    @Autowired Inbox inbox;
    @Autowired JdbcClient database;

    private final Set<String> secrets = new TreeSet<>();
    private final List<Actor.Member> reviewers = new ArrayList<>();

    private Actor.Member reviewer(boolean internal) {
        var somebody = people.member();
        var name = "Reviewer" + UUID.randomUUID().toString().replace("-", "");
        database.sql("update accounts.account set name = ? where id = ?")
                .params(name, somebody.account())
                .update();
        secrets.addAll(List.of(name, somebody.email(), somebody.account().toString()));
        var actor = people.actor(somebody);
        Reviewing.takeOn(roster, actor, internal);
        reviewers.add(actor);
        return actor;
    }

    private UUID file(Actor.Member submitter) {
        var pdf = SampleFiles.pdf(1, "Lamps of " + submitter.id(), "");
        try {
            var name = new FileName("lamps.pdf");
            return files.receive(new ByteArrayInputStream(pdf), name, submitter.id()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isExamined(UUID file) {
        return files.find(file).filter(found -> found.state() == State.EXAMINED).isPresent();
    }

    /** A round with a conflict, a refusal, a replacement and a verdict. */
    private UUID reviewed(Actor.Member submitter) {
        var editor = people.actor(people.member(Role.EDITOR));
        var brought = file(submitter);
        await().atMost(Duration.ofMinutes(2)).until(() -> isExamined(brought));
        var work = workbench.begin(submitter, Kind.PRACTICE, null, null);
        workbench.save(submitter, work, 0, SamplePractice.json("Safe harbours " + work));
        attached.add(submitter, work, brought);
        workbench.submit(submitter, work, "");
        var review = editors.review(editor, work);
        var due = Instant.now().plus(Duration.ofDays(9));
        var conflicted = reviewer(true);
        desk.invite(editor, review, conflicted.id(), due);
        reviewersDesk.declare(conflicted, review, true);
        var busy = reviewer(false);
        desk.invite(editor, review, busy.id(), due);
        var why = "Away" + UUID.randomUUID();
        secrets.add(why);
        reviewersDesk.decline(busy, review, why);
        var slow = desk.invite(editor, review, reviewer(false).id(), due);
        desk.replace(editor, review, slow);
        for (boolean internal : new boolean[] {true, false, false}) {
            Reviewing.heard(
                    desk,
                    reviewersDesk,
                    review,
                    reviewer(internal).id(),
                    Recommendation.MINOR_CHANGES);
        }
        desk.decide(editor, review, Recommendation.MINOR_CHANGES, "Say how many.", false);
        desk.find(review).orElseThrow().round().invitations().stream()
                .map(Invitation::id)
                .forEach(id -> secrets.add("/" + id));
        return review;
    }

    /** A second round, in which the work is accepted and then published. */
    private CatalogueRecord published(Actor.Member submitter, UUID work, UUID review) {
        workbench.submit(submitter, work, "Eleven.");
        var editor = people.actor(people.member(Role.EDITOR));
        editors.review(editor, work);
        for (boolean internal : new boolean[] {true, false, false}) {
            var reviewer = reviewer(internal).id();
            Reviewing.heard(desk, reviewersDesk, review, reviewer, Recommendation.ACCEPT);
        }
        desk.decide(editor, review, Recommendation.ACCEPT, "Well done.", false);
        await().until(() -> editors.find(editor, work).stage() == Stage.APPROVED);
        var record = publishing.publish(editor, work);
        await().until(() -> index.search(search(work)).total() > 0);
        return record;
    }

    private static Search search(UUID work) {
        return new Search(work.toString(), Map.of(), Search.Order.BEST, 1, Language.EN);
    }

    private String address(CatalogueRecord record) {
        var answer = pages.get().uri("/en/" + record.path()).exchange().getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    /** What programs and other repositories are told of what is published. */
    private static List<String> publishedStarts(CatalogueRecord record, String address) {
        return List.of(
                address,
                address + ".ris",
                "/en/" + record.path(),
                "/api/v1/records/" + record.code(),
                "/oai?verb=ListRecords&metadataPrefix=oai_dc",
                "/en/search.csv?q=harbours",
                "/en/search.json?q=harbours",
                "/en/search.atom?q=harbours",
                "/en/search.rss?q=harbours",
                "/en/search.bib?q=harbours",
                "/en/search.ris?q=harbours");
    }

    @Test
    void noPageAndNoAnswerShowsWhoReviewed() throws Exception {
        var submitter = people.actor(people.member(Role.REVIEWER, Role.MODERATOR));
        var review = reviewed(submitter);
        await().until(() -> isTold(submitter));

        var work = desk.find(review).orElseThrow().subject().id();
        var record = published(submitter, work, review);
        assertThat(page(submitter, "/en/contributions/" + work))
                .contains("Say how many.", "It is sound.");
        var starts = new ArrayList<>(starts(review, work));
        starts.addAll(fileStarts(work));
        var address = address(record);
        assertThat(page(submitter, address)).contains("Safe harbours " + work);
        starts.addAll(publishedStarts(record, address));
        assertThat(found(submitter, starts)).isEmpty();
    }

    /** An editor sees the roster, but not who of it reviews their own work. */
    @Test
    void anEditorDoesNotSeeWhoReviewsTheirOwnWork() {
        var submitter = people.actor(people.member(Role.EDITOR));
        var review = reviewed(submitter);

        for (var address : List.of("/en/desk/reviews/", "/en/reviews/")) {
            assertThat(pages.get().uri(address + review).with(Acting.as(submitter))).hasStatus(404);
        }
    }

    /** An administrator reads the trail: reviewers stand behind their invitations in it. */
    @Test
    void theTrailOfAReviewNamesNoReviewer() throws Exception {
        var submitter = people.actor(people.member(Role.ADMINISTRATOR));
        var review = reviewed(submitter);
        var names = new TreeSet<>(secrets);
        names.removeIf(secret -> secret.startsWith("/"));

        for (var address : List.of("/en/trail", "/en/trail.csv")) {
            var answer =
                    pages.get()
                            .uri(address + "?reference=reviews/" + review)
                            .with(Acting.as(submitter))
                            .exchange();
            assertThat(answer).hasStatusOk();
            var text = answer.getResponse().getContentAsString();
            assertThat(text).contains("reviews.decided");
            assertThat(names).noneMatch(text::contains);
        }
    }

    private boolean isTold(Actor.Member submitter) {
        return inbox.of(submitter, 10, 0).stream()
                .anyMatch(one -> one.topic() == Topic.REVIEW_VERDICT);
    }

    private static List<String> starts(UUID review, UUID work) {
        return List.of(
                "/en",
                "/en/inbox",
                "/ar/inbox",
                "/en/inbox/preferences",
                "/en/account",
                "/en/account/data.json",
                "/api/account",
                "/api/inbox",
                "/en/reviews",
                "/en/roster",
                "/en/contributions",
                "/ar/contributions/" + work,
                "/en/contributions/" + work,
                "/en/desk/contributions/" + work,
                "/en/desk",
                "/en/desk/roster",
                "/en/desk/reviews",
                "/en/desk/reviews/" + review,
                "/en/reviews/" + review,
                "/en/trail?reference=reviews/" + review,
                "/en/search?q=harbours",
                "/en/events.ics");
    }

    /** Its page, its original with all that is said in it, and its picture. */
    private List<String> fileStarts(UUID work) {
        var file =
                database.sql(
                                """
                                select (content -> 'files' -> 0 ->> 'file')::uuid
                                from contributions.contribution where id = ?
                                """)
                        .param(work)
                        .query(UUID.class)
                        .single();
        var original = files.find(file).orElseThrow().address();
        return List.of("/en/files/" + file, original, "/files/" + file + "/picture");
    }

    private String page(Actor.Member submitter, String address) throws Exception {
        var answer = pages.get().uri(address).with(Acting.as(submitter)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** Where which secret was found. */
    private Map<String, String> found(Actor.Member submitter, List<String> starts)
            throws Exception {
        var found = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(starts);
        var seen = new TreeSet<>(starts);
        for (int visited = 0; !waiting.isEmpty() && visited < MOST_PAGES; visited++) {
            var address = waiting.poll();
            var answer = pages.get().uri(address).with(Acting.as(submitter)).exchange();
            var response = answer.getResponse();
            var text = response.getContentAsString();
            response.getHeaderNames()
                    .forEach(name -> note(address, response.getHeaders(name).toString(), found));
            note(address, text, found);
            for (var link :
                    Jsoup.parse(text).select("a[href^=/en], a[href^=/files]").eachAttr("href")) {
                if (seen.add(link)) {
                    waiting.add(link);
                }
            }
        }
        mails(submitter).forEach((letter, text) -> note(letter, text, found));
        return found;
    }

    private void note(String where, String text, Map<String, String> found) {
        secrets.stream().filter(text::contains).forEach(secret -> found.put(where, secret));
    }

    private Map<String, String> mails(Actor.Member submitter) {
        var mails = new LinkedHashMap<String, String>();
        database.sql("select id, source from notifications.letter where account = ?")
                .param(submitter.id())
                .query((row, n) ->
                        new Outbox.Outgoing(
                                row.getObject(1, UUID.class),
                                Source.parse(row.getString(2)),
                                submitter.id(),
                                0))
                .list()
                .forEach(letter ->
                        composer.compose(letter)
                                .ifPresent(mail ->
                                        mails.put(letter.source().toString(), mail.toString())));
        assertThat(mails).isNotEmpty();
        return mails;
    }
}
