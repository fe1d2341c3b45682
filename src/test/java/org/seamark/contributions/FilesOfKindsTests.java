package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.files.FileDoor;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked for no file has none, whoever sends one. */
@SeamarkTest
class FilesOfKindsTests {

    @Autowired Workbench workbench;
    @Autowired AttachedFiles attached;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordFiles records;
    @Autowired FileStore files;
    @Autowired FileDoor door;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(role));
    }

    private UUID brought(Actor.Member by) throws IOException {
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, "Words " + UUID.randomUUID(), ""));
        return files.receive(pdf, new FileName("unseen.pdf"), by.id()).id();
    }

    @Test
    void nobodyAddsAFileToAnEvent() throws IOException {
        var id = workbench.begin(member, Kind.EVENT, null, null);
        workbench.save(member, id, 0, SampleEvent.with("Opening").json());
        var unseen = brought(member);
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> attached.add(member, id, unseen));
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        var code = publishing.publish(editor, id).code();

        var another = brought(editor);
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> records.add(editor, code, another, null));
    }

    @Test
    void aFileThatIsThereAllTheSameIsNotPublishedWithIt() throws IOException {
        var unseen = brought(member);
        var rows = List.of(Map.of("file", unseen.toString()));
        var id = workbench.begin(member, Kind.EVENT, null, null);
        var content = SampleEvent.with("Opening").with("files", rows);
        workbench.save(member, id, 0, content.json());
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");

        publishing.publish(editor, id);

        assertThat(door.known(unseen, Actor.visitor())).isEmpty();
    }
}
