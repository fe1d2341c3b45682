package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.AccountClosed;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.files.FileDoor;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.files.State;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.practices.Repertoire;
import org.seamark.reviews.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What members hand in, in the catalogue. */
@SeamarkTest
class PublishingTests {

    @Autowired Workbench workbench;
    @Autowired Contributions contributions;
    @Autowired Publishing publishing;
    @Autowired EditorsDesk desk;
    @Autowired Attachments attachments;
    @Autowired AttachedFiles attached;
    @Autowired ContributionSubjects subjects;
    @Autowired OwnContributions own;
    @Autowired Repertoire repertoire;
    @Autowired FileStore files;
    @Autowired FileDoor door;
    @Autowired ListingIndex index;
    @Autowired TransactionOperations transaction;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }

    private UUID draft(Content content) {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, content.json());
        return id;
    }

    private Contribution published(UUID id) {
        workbench.submit(member, id, "");
        return transaction.execute(status -> {
            var approved =
                    contributions.find(id).orElseThrow().approving(editor.id(), "", Instant.now());
            contributions.save(approved);
            var again = contributions.find(id).orElseThrow();
            contributions.save(
                    again.publishing(editor.id(), publishing.publish(again), Instant.now()));
            return contributions.find(id).orElseThrow();
        });
    }

    private static CatalogueRecord of(Contribution published) {
        return java.util.Objects.requireNonNull(published.record());
    }

    private static String record(Contribution published) {
        return of(published).code();
    }

    private boolean isFound(String words, Language language) {
        return index.search(new Search(words, Map.of(), Search.Order.BEST, 1, language)).total()
                == 1;
    }

    @Test
    void onceApprovedItIsFoundOnceAndCanBeTakenBack() {
        var word = "harbour" + UUID.randomUUID().toString().substring(0, 8);
        var one = published(draft(SamplePractice.titled("Open " + word)));

        Awaitility.await().until(() -> isFound(word, Language.EN));
        var again = transaction.execute(status -> publishing.publish(one));
        assertThat(again).isEqualTo(one.record());
        assertThat(repertoire.records().find(record(one))).isPresent();

        transaction.executeWithoutResult(status -> publishing.unpublish(one));
        Awaitility.await().until(() -> !isFound(word, Language.EN));
        assertThat(repertoire.records().find(record(one))).isEmpty();
        assertThat(repertoire.records().findAny(record(one))).isPresent();
    }

    @Test
    void aFileIsReadByWhoMayAndFoundByItsText() throws IOException {
        var word = "lantern" + UUID.randomUUID().toString().substring(0, 8);
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, "The " + word + " is lit.", ""));
        var file = files.receive(pdf, new FileName("report.pdf"), member.id()).id();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.find(file).orElseThrow().state() == State.EXAMINED);
        var id = draft(SamplePractice.titled("With a report " + word.hashCode()));
        attached.add(member, id, file);

        assertThat(door.open(file, member)).isPresent();
        assertThat(door.open(file, editor)).isEmpty();
        assertThat(door.open(file, someone(Role.MEMBER))).isEmpty();
        var one = published(id);
        assertThat(door.open(file, Actor.visitor())).isPresent();
        Awaitility.await().until(() -> isFound(word, Language.EN));
        transaction.executeWithoutResult(status -> publishing.unpublish(one));
        assertThat(door.open(file, Actor.visitor())).isEmpty();
        assertThat(door.open(file, editor)).isPresent();
    }

    @Test
    void aTranslationIsPublishedIntoTheRecord() {
        var one = published(draft(SamplePractice.titled("Safe lights " + UUID.randomUUID())));
        var id = workbench.translate(member, of(one), Language.FR);
        assertThat(workbench.translate(member, of(one), Language.FR)).isEqualTo(id);
        workbench.save(member, id, 0, translated().json());

        var translation = published(id);

        assertThat(translation.record()).isEqualTo(one.record());
        var known = repertoire.records().find(record(one)).orElseThrow().description();
        assertThat(known.title().in(Language.FR)).contains("Feux sûrs");
        assertThat(known.title().in(Language.EN)).isPresent();
        assertThat(Content.parse(contributions.find(one.id()).orElseThrow().content()))
                .matches(content -> content.texts("title").in(Language.FR).isPresent());
        assertThat(contributions.revision(one.id(), 1).map(Content::parse).orElseThrow())
                .matches(content -> content.texts("title").in(Language.FR).isEmpty());
        assertThat(contributions.revision(one.id(), 2).map(Content::parse).orElseThrow())
                .matches(content -> content.texts("title").in(Language.FR).isPresent());
    }

    private static Content translated() {
        return Content.EMPTY
                .with("title", Map.of("fr", "Feux sûrs"))
                .with("summary", Map.of("fr", "Des feux pour les bateaux."))
                .with("benefit", Map.of("fr", "Moins de noyades."));
    }

    @Test
    void reviewersReadWhatWasHandedInAndNotWhatCameLater() {
        var id = draft(SamplePractice.titled("Safe piers"));
        assertThat(subjects.find(contributions.find(id).orElseThrow().reference(), Instant.now()))
                .isEmpty();
        workbench.submit(member, id, "");
        var reference = contributions.find(id).orElseThrow().reference();

        var subject = subjects.find(reference, Instant.now().plusSeconds(1)).orElseThrow();

        assertThat(subject.title().in(Language.EN)).contains("Safe piers");
        assertThat(subject.parties())
                .extracting(Subject.Field::label)
                .containsExactly("practices.form.implementer");
        assertThat(subject.fields())
                .extracting(Subject.Field::label)
                .contains("practices.form.benefit");
        assertThat(subject.toString()).doesNotContain(member.id().toString());
        assertThat(List.copyOf(subject.objectives())).hasSize(1);
    }

    @Test
    void whoLeavesTakesTheirDraftsAlongAndNothingElse() {
        var begun = draft(SamplePractice.titled("Begun"));
        var handedIn = draft(SamplePractice.titled("Handed in"));
        workbench.submit(member, handedIn, "");
        var takenBack = draft(SamplePractice.titled("Taken back"));
        workbench.withdraw(member, takenBack);
        assertThat(own.of(member.id()).toString()).contains("Begun", "Handed in");

        own.on(new AccountClosed(member.id()));

        Awaitility.await()
                .until(() -> contributions.find(begun).orElseThrow().content().equals("{}"));
        assertThat(contributions.find(takenBack).orElseThrow().content()).isEqualTo("{}");
        assertThat(contributions.find(handedIn).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whatWasTypedAndNeverHandedInGoesWithTheAccount() throws IOException {
        var id = draft(SamplePractice.titled("As handed in"));
        workbench.submit(member, id, "");
        desk.ask(editor, id, "Since when?");
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, "Typed " + id, ""));
        var file = files.receive(pdf, new FileName("notes.pdf"), member.id()).id();
        attached.add(member, id, file);
        var version = workbench.find(member, id).version();
        var typed = Content.parse(workbench.find(member, id).content());
        workbench.save(member, id, version, typed.with("title", Map.of("en", "As typed")).json());

        var put = draft(SamplePractice.titled("Put aside"));
        workbench.submit(member, put, "");
        desk.ask(editor, put, "Since when?");
        var later = workbench.find(member, put).version();
        workbench.save(member, put, later, SamplePractice.json("Half a word"));
        desk.review(editor, put);
        assertThat(own.of(member.id()).toString()).contains("Half a word");

        own.on(new AccountClosed(member.id()));

        Awaitility.await().until(() -> !own.of(member.id()).toString().contains("Half a word"));
        Awaitility.await()
                .untilAsserted(() -> {
                    var left = contributions.find(id).orElseThrow();
                    assertThat(left.content()).contains("As handed in").doesNotContain("notes");
                    assertThat(Content.parse(left.content()).files("files")).isEmpty();
                    assertThat(attachments.naming(file)).isEmpty();
                });
    }
}
