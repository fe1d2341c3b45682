package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.files.BroughtFiles;
import org.seamark.files.FileDoor;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.files.State;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every kind has files; a translation, which is asked for texts alone, has none. */
@SeamarkTest
class FilesOfKindsTests {

    @Autowired Workbench workbench;
    @Autowired AttachedFiles attached;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordFiles records;
    @Autowired FileStore files;
    @Autowired FileDoor door;
    @Autowired BroughtFiles own;
    @Autowired Origins origins;
    @Autowired JdbcClient database;
    @Autowired MockMvcTester pages;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);
    private final Actor.Member decider = someone(Role.EDITOR);

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(role));
    }

    private UUID brought(Actor.Member by) throws IOException {
        var words = "Words " + UUID.randomUUID();
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, words, ""));
        var file = files.receive(pdf, new FileName("agenda.pdf"), by.id()).id();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.find(file).orElseThrow().state() == State.EXAMINED);
        return file;
    }

    private static Content content(Kind kind) {
        var title = Map.of("en", "Harbour " + kind.code() + " " + UUID.randomUUID());
        var content = SampleEvent.with("Opening").with("title", title).with("licence", "cc-by");
        return switch (kind) {
            case PROJECT -> content.with("type", "project").with("leads", List.of("Coast Guard"));
            case STATEMENT ->
                    content.with("date", "2031-01-02").with("body", Map.of("en", "They drown."));
            default -> content;
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"EVENT", "PROJECT", "STATEMENT"})
    void whatIsAddedIsPublishedWithIt(Kind kind) throws IOException {
        var owner = kind == Kind.STATEMENT ? editor : member;
        var id = workbench.begin(owner, kind, null, null);
        workbench.save(owner, id, 0, content(kind).json());
        var file = brought(owner);
        attached.add(owner, id, file);
        workbench.submit(owner, id, "");
        assertThat(door.open(file, Actor.visitor())).isEmpty();
        desk.approve(decider, id, "");
        var record = publishing.publish(decider, id);

        assertThat(door.open(file, Actor.visitor())).isPresent();
        assertThat(published(record.reference()).files())
                .extracting(AttachedFile::name)
                .containsExactly("agenda.pdf");
        var another = brought(decider);
        records.add(decider, record.code(), another, file);
        assertThat(door.open(another, Actor.visitor())).isPresent();
        assertThat(door.open(file, Actor.visitor())).isEmpty();
        assertThat(pages.get().uri("/files/" + another + "/agenda.pdf"))
                .hasHeader("Link", "</records/" + record.code() + ">; rel=\"collection\"");
        assertThat(shared(record.reference()))
                .containsExactly(
                        "http://localhost/files/" + another + "/picture",
                        "A picture of “" + title(record.reference()) + "”");
    }

    /** What is shown of its page where somebody links to it. */
    private List<String> shared(Reference record) throws IOException {
        var page = pages.get().uri("/en/" + published(record).address()).exchange();
        return Jsoup.parse(page.getResponse().getContentAsString())
                .select("meta[property^=og:image]")
                .eachAttr("content");
    }

    private String title(Reference record) {
        return published(record).title().best(Language.EN).orElseThrow().text();
    }

    @Test
    void whatAnEditorAddsToWhatWasTakenBackStaysWhenTheyLeave() throws IOException {
        var id = workbench.begin(member, Kind.EVENT, null, null);
        workbench.save(member, id, 0, content(Kind.EVENT).json());
        workbench.submit(member, id, "");
        desk.approve(decider, id, "");
        var record = publishing.publish(decider, id);
        publishing.unpublish(decider, id, "It is put off.");
        var file = brought(editor);
        records.add(editor, record.code(), file, null);

        own.forget(editor.id());
        assertThat(files.find(file)).isPresent();
        assertThat(door.open(file, decider)).isPresent();
        assertThat(door.open(file, Actor.visitor())).isEmpty();
    }

    @Test
    void whatWasRefusedIsNeitherHandedInNorPublished() throws IOException {
        var id = workbench.begin(member, Kind.EVENT, null, null);
        workbench.save(member, id, 0, content(Kind.EVENT).json());
        var file = brought(member);
        attached.add(member, id, file);
        workbench.submit(member, id, "");
        desk.approve(decider, id, "");
        refuse(file);

        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> publishing.publish(decider, id))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.FILE_REFUSED);
        desk.ask(decider, id, "Your file cannot be opened.");
        assertThat(workbench.problems(member, id)).extracting("field").containsExactly("files");
        attached.remove(member, id, file);
        workbench.submit(member, id, "It is off.");
        desk.approve(decider, id, "");
        publishing.publish(decider, id);
    }

    private void refuse(UUID file) {
        database.sql(
                        """
                        update files.content set state = 'refused', reason = 'encrypted'
                        where sha256 = (select sha256 from files.stored where id = ?)
                        """)
                .param(file)
                .update();
    }

    private Publication<?> published(Reference record) {
        return Optional.<Publication<?>>ofNullable(origins.all(List.of(record)).get(record))
                .orElseThrow();
    }

    @Test
    void aFileThatItsOwnerHasRemovedIsNoneAnyMore() throws IOException {
        var id = workbench.begin(member, Kind.RESOURCE, null, null);
        var file = brought(member);
        attached.add(member, id, file);
        assertThat(nowhere(id)).isFalse();

        files.remove(file);

        assertThat(nowhere(id)).isTrue();
    }

    private boolean nowhere(UUID id) {
        return workbench.problems(member, id).stream()
                .anyMatch(problem -> problem.key().equals("library.problem.nowhere"));
    }

    @Test
    void aTranslationTakesNone() throws IOException {
        var id = workbench.begin(member, Kind.EVENT, null, null);
        workbench.save(member, id, 0, content(Kind.EVENT).json());
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        var record = publishing.publish(editor, id);
        var translation = workbench.translate(member, record, Language.FR);
        var unseen = brought(member);

        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> attached.add(member, translation, unseen));
    }
}
