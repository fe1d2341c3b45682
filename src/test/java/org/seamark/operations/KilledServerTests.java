package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.Surfer;
import org.seamark.bench.WithoutPages;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.context.ApplicationContext;

/**
 * A whole server is killed in the middle of uploads, submissions and verdicts, several times: what
 * it said that it has done is done once, and all else is done whole or not at all.
 */
class KilledServerTests {

    private static final int KILLS = 3;
    private static final int AUTHORS = 3;
    private static final int DRAFTS = 90;
    private static final int REVIEWS = 36;
    private static final int LONGEST = 1_000;
    private static final String[] BARE = {"--seamark.starter=false"};

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    private final SplittableRandom random = new SplittableRandom(20_261);
    private final Acknowledged done = new Acknowledged();
    private final ConcurrentLinkedQueue<UUID> reviews = new ConcurrentLinkedQueue<>();
    private final List<ConcurrentLinkedQueue<UUID>> drafts = new ArrayList<>();
    private final List<Map<String, String>> cookies = new ArrayList<>();
    private final List<People.Somebody> authors = new ArrayList<>();
    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void aMailServer() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private ServerProcess server() throws Exception {
        return ServerProcess.on(
                data,
                "seamark.starter=false",
                "seamark.smtp.url=smtp://127.0.0.1:" + mail.getSmtp().getPort());
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAndAllElseIsWholeOrNot() throws Exception {
        Desk desk;
        try (var seamark = WithoutPages.start(data, BARE)) {
            desk = prepare(seamark);
        }
        for (int i = 0; i < KILLS; i++) {
            killInTheMiddle(desk);
        }

        assertThat(done.surprises).isEmpty();
        assertThat(done.files).isNotEmpty();
        assertThat(done.submissions).isNotEmpty();
        assertThat(done.verdicts).isNotEmpty();
        try (var server = server();
                var seamark = WithoutPages.start(data, BARE)) {
            var found = new Aftermath(seamark, mail);
            found.settle(new Surfer(server.origin()), authors.getFirst().email());
            found.files(done);
            found.submissions(done);
            found.verdicts(done);
            found.trail();
        }
        assertThat(data.resolve("log/seamark.log"))
                .content()
                .as("it followed the blueprint of its beans")
                .contains("AOT-processed");
    }

    /** An editor, and who knows the codes to come in with. */
    private record Desk(People people, People.Somebody editor) {}

    private Desk prepare(ApplicationContext seamark) {
        var people = People.in(seamark);
        for (int i = 0; i < AUTHORS; i++) {
            authors.add(people.member());
            drafts.add(new ConcurrentLinkedQueue<>());
        }
        var workbench = seamark.getBean(Workbench.class);
        for (int i = 0; i < DRAFTS; i++) {
            drafts.get(i % AUTHORS).add(draft(workbench, people.actor(authors.get(i % AUTHORS))));
        }
        var roster = seamark.getBean(Roster.class);
        var heard =
                List.of(
                        Reviewing.onTheRoster(roster, true),
                        Reviewing.onTheRoster(roster, false),
                        Reviewing.onTheRoster(roster, false));
        for (int i = 0; i < REVIEWS; i++) {
            reviews.add(reviewed(seamark, people.actor(authors.get(i % AUTHORS)), heard));
        }
        return new Desk(people, people.memberWithCodes(Role.EDITOR));
    }

    private static UUID draft(Workbench workbench, Actor.Member author) {
        var work = workbench.begin(author, Kind.PRACTICE, null, null);
        workbench.save(author, work, 0, SamplePractice.json("Lit quays " + work));
        return work;
    }

    /** A review that only the verdict is missing of. */
    private static UUID reviewed(
            ApplicationContext seamark, Actor.Member author, List<UUID> reviewers) {
        var workbench = seamark.getBean(Workbench.class);
        var work = draft(workbench, author);
        workbench.submit(author, work, "");
        var somebody = Reviewing.acting(UUID.randomUUID(), Role.EDITOR);
        var review = seamark.getBean(EditorsDesk.class).review(somebody, work);
        for (var reviewer : reviewers) {
            Reviewing.heard(
                    seamark.getBean(ReviewDesk.class),
                    seamark.getBean(ReviewersDesk.class),
                    review,
                    reviewer,
                    Recommendation.ACCEPT);
        }
        return review;
    }

    /** Once: sessions outlive the servers. */
    private void signIn(String origin, Desk desk) {
        for (var author : authors) {
            var surfer = new Surfer(origin);
            surfer.signIn(author, "/en/contributions");
            cookies.add(surfer.cookies());
        }
        var surfer = new Surfer(origin);
        surfer.signIn(desk.editor(), "/en/desk");
        surfer.submit(
                "/en/sign-in/code",
                "main form[action$=code]",
                "code",
                desk.people().recoveryCode(desk.editor()),
                "next",
                "/en/desk");
        cookies.add(surfer.cookies());
    }

    private void killInTheMiddle(Desk desk) throws Exception {
        try (var server = server()) {
            if (cookies.isEmpty()) {
                signIn(server.origin(), desk);
            }
            var crowd = new Crowd(done);
            for (int i = 0; i < AUTHORS; i++) {
                crowd.author(Crowd.surfer(server.origin(), cookies.get(i)), drafts.get(i));
            }
            crowd.editor(Crowd.surfer(server.origin(), cookies.getLast()), reviews);
            int before = done.files.size();
            int decided = done.verdicts.size();
            await().atMost(Duration.ofMinutes(2))
                    .until(() ->
                            done.files.size() > before + AUTHORS && done.verdicts.size() > decided);
            Thread.sleep(random.nextInt(LONGEST));
            server.kill();
            crowd.join();
        }
    }
}
