package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.accounts.web.People;
import org.seamark.files.SampleFiles;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.notifications.LocalPost;
import org.seamark.reviews.Criterion;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.seamark.vocabulary.Objective;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A practice goes its way from its author to readers, each person on pages of their own, led there
 * by their letters.
 */
@BrowserTest
class PracticeJourneyTests {

    private static final String OBJECTIVE = "21";

    @LocalServerPort int port;
    @TempDir Path folder;
    @Autowired ApplicationContext seamark;
    @Autowired People people;
    @Autowired Roster roster;

    private final String email = "journey-" + UUID.randomUUID() + "@example.org";
    private final String place = name();

    private LocalPost post;
    private Browser author;
    private Browser editor;
    private Browser reviewers;

    /** A word that all languages take as it is, and nobody else writes. */
    private static String name() {
        var syllables = new String[] {"ko", "ma", "ri", "tu", "lo", "ba", "ni", "du"};
        return new Random()
                .ints(4, 0, syllables.length)
                .mapToObj(i -> syllables[i])
                .collect(Collectors.joining("", "Ng", "ko"));
    }

    @BeforeEach
    void open() {
        post = new LocalPost(seamark);
        author = Browser.open(port);
        editor = Browser.open(port);
        reviewers = Browser.open(port);
    }

    @AfterEach
    void close() {
        author.close();
        editor.close();
        reviewers.close();
        post.close();
    }

    @Test
    void aPracticeIsHandedInReviewedPublishedAndFoundInAnotherLanguage() throws IOException {
        register();
        var work = handIn();

        var review = sendToReview(work);
        var conflicted = reviewer(true);
        invite(review, conflicted);
        declare(conflicted, review, true);
        var internal = reviewer(true);
        hear(review, internal, "accept");
        hear(review, reviewer(false), "major-changes");
        hear(review, reviewer(false), "minor-changes");
        decide(review);
        assertThat(editor.all(".error-summary")).isNotEmpty();
        hear(review, reviewer(false), "accept");
        decide(review);
        assertThat(editor.all(".error-summary")).isEmpty();

        changeAndHandInAgain(work);
        publish(work);
        find();
    }

    private void register() {
        author.go("/fr/register");
        author.type("#name", "Amina Diallo");
        author.type("#email", email);
        author.type("#organisation", "Aide des ports " + place);
        author.choose("#type option[value=ngo]");
        author.send("main form");
        author.go(post.link(email, "/register/confirm/"));
        author.type("#password", People.PASSWORD);
        author.send("main form");
        signIn(author, email, "/fr/contribute");
    }

    private static void signIn(Browser browser, String email, String next) {
        browser.go(next.substring(0, 3) + "/sign-in?next=" + next);
        browser.type("#email", email);
        browser.type("#password", People.PASSWORD);
        browser.enter("#password");
    }

    private String handIn() throws IOException {
        author.choose("[name=kind][value=practice]");
        author.send("form[action$=contributions]");
        var work = author.path();
        author.go(work + "/about");
        author.type("[id='title.fr']", "Des quais éclairés pour " + place);
        author.choose("[name=type][value=partnership]");
        author.choose("#primary option[value='" + OBJECTIVE + "']");
        author.type("[id='summary.fr']", "Des bateaux en détresse trouvent un port.");
        author.send("form[data-draft]");
        author.go(work + "/course");
        author.type("#implementer", "Ministère de la Mer");
        author.choose("[name=implementerType][value=government]");
        author.type("#starts", "2020-05");
        author.choose("[name=ongoing]");
        author.send("form[data-draft]");
        author.go(work + "/classification");
        author.choose("[name=objectives][value='" + OBJECTIVE + "']");
        author.choose("[name=scope][value=regional]");
        author.send("form[data-draft]");
        author.go(work + "/account");
        author.type("[id='benefit.fr']", "Moins de personnes se noient.");
        author.send("form[data-draft]");
        bringFile(work);
        author.go(work + "/checklist");
        for (var box : author.all("form[data-draft] [type=checkbox]")) {
            box.click();
        }
        author.send("form[data-draft]");
        author.go(work + "/rights");
        author.choose("[name=rights]");
        author.choose("[name=licence][value=cc-by]");
        author.send("form[data-draft]");
        author.go(work);
        author.send("form[action$=submit]");
        assertThat(author.path()).contains("submitted");
        return work.substring("/fr/contributions/".length());
    }

    private void bringFile(String work) throws IOException {
        var report = folder.resolve("quais.pdf");
        Files.write(report, SampleFiles.pdf(2, "Forty lamps of " + place, ""));
        author.go(work + "/files");
        author.type("#file", report.toString());
        author.the("form[data-upload] button").click();
        author.link("#files .card h3", "quais.pdf");
    }

    private String sendToReview(String work) {
        var somebody = people.memberWithCodes(Role.EDITOR);
        signIn(editor, somebody.email(), "/en/desk");
        editor.type("#code", people.recoveryCode(somebody));
        editor.enter("#code");
        editor.go("/en/desk?kind=practice&objective=" + OBJECTIVE);
        editor.follow(editor.link("main a[href$='" + work + "']", place));
        editor.send("form[action$='/review']");
        return editor.path().substring("/en/desk/reviews/".length());
    }

    private People.Somebody reviewer(boolean internal) {
        var somebody = people.member();
        var objective = Objective.of(OBJECTIVE).orElseThrow();
        Reviewing.takeOn(roster, people.actor(somebody), internal, objective, Language.FR);
        return somebody;
    }

    private void invite(String review, People.Somebody reviewer) {
        editor.go("/en/desk/reviews/" + review);
        editor.choose("[name=reviewer][value='" + reviewer.account() + "']");
        editor.send("form[action$=invitations]");
        assertThat(editor.all(".error-summary")).isEmpty();
    }

    /** By the letter that asks them. */
    private void declare(People.Somebody reviewer, String review, boolean conflict) {
        var page = post.link(reviewer.email(), "/reviews/" + review);
        signIn(reviewers.forget(), reviewer.email(), page);
        assertThat(reviewers.all("form[action$=assessment]")).isEmpty();
        assertThat(reviewers.the("main").getText()).doesNotContain("Moins de personnes");
        reviewers.choose("[name=conflict][value=" + (conflict ? "yes" : "no") + "]");
        reviewers.send("form[action$=declaration]");
    }

    private void hear(String review, People.Somebody reviewer, String recommendation) {
        invite(review, reviewer);
        declare(reviewer, review, false);
        assertThat(reviewers.the("main").getText()).contains("Moins de personnes");
        for (var criterion : Criterion.values()) {
            reviewers.choose("[name='rating." + criterion.code() + "'][value='4']");
            reviewers.type("[id='text." + criterion.code() + "']", "It is sound.");
        }
        reviewers.choose("[name=recommendation][value=" + recommendation + "]");
        reviewers.send("form[action$=assessment]");
        assertThat(reviewers.all("#given")).hasSize(1);
    }

    private void decide(String review) {
        editor.go("/en/desk/reviews/" + review);
        editor.choose("[name=decision][value=minor-changes]");
        editor.type("#reasons", "Say how many lamps.");
        editor.send("form[action$=verdict]");
    }

    private void changeAndHandInAgain(String work) {
        author.go(post.link(email, "/contributions/" + work));
        await().until(() -> !author.go("/fr/contributions/" + work).all("#answer").isEmpty());
        assertThat(Browser.text(author.the("main")))
                .contains("Say how many lamps.", "It is sound.");
        author.go("/fr/contributions/" + work + "/about");
        author.write("[id='summary.fr']", "Quarante lampes guident les bateaux.");
        author.send("form[data-draft]");
        author.go("/fr/contributions/" + work);
        author.type("#answer", "Elles sont quarante.");
        author.send("form[action$=submit]");
        assertThat(author.path()).contains("submitted");
    }

    private void publish(String work) {
        editor.go("/en/desk/contributions/" + work);
        assertThat(Browser.text(editor.the("main"))).contains("Elles sont quarante.", "Quarante");
        editor.send("form[action$=approval]");
        editor.send("form[action$=publication]");
        assertThat(editor.the(".badge-status").getText()).isEqualTo("Published");
    }

    /** Without an account, in Arabic, by a name; and by what stands in the file. */
    private void find() {
        var hits = ".hit-title a[lang=fr]";
        await().atMost(Duration.ofMinutes(2))
                .until(() -> reviewers.forget().go("/ar/search?q=" + place).all(hits).size() == 1);
        reviewers.follow(reviewers.the(hits));
        assertThat(reviewers.path()).startsWith("/ar/practices/");
        assertThat(Browser.text(reviewers.the("main")))
                .contains("Quarante lampes guident les bateaux.");
        assertThat(reviewers.all("a[href$='.pdf']")).isNotEmpty();
        assertThat(reviewers.faults()).isEmpty();
    }
}
