package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.files.FileDoor;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.files.State;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads the files of what was handed in and is worked on again. */
@SeamarkTest
class HandedInFilesTests {

    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired AttachedFiles attached;
    @Autowired FileStore files;
    @Autowired FileDoor door;
    @Autowired ReviewDesk reviews;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }

    private UUID file() throws IOException {
        var words = "Lantern " + UUID.randomUUID();
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, words, ""));
        var file = files.receive(pdf, new FileName("report.pdf"), member.id()).id();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.find(file).orElseThrow().state() == State.EXAMINED);
        return file;
    }

    @Test
    void whatIsAddedWhileAnsweringIsReadOnceItIsHandedIn() throws IOException {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe harbours"));
        var first = file();
        attached.add(member, id, first);
        workbench.submit(member, id, "");
        desk.ask(editor, id, "Is there an evaluation?");
        var added = file();
        attached.add(member, id, added);

        assertThat(door.open(first, editor)).isPresent();
        assertThat(door.open(added, editor)).isEmpty();
        workbench.submit(member, id, "Here it is.");
        assertThat(door.open(added, editor)).isPresent();
    }

    @Test
    void anEditorWhoIsAskedToReviewReadsAfterTheDeclaration() throws IOException {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe harbours"));
        var file = file();
        attached.add(member, id, file);
        workbench.submit(member, id, "");
        var review = desk.review(editor, id);
        var asked = Reviewing.onTheRoster(roster, false);
        var reviewer = Reviewing.acting(asked, Role.EDITOR);
        assertThat(door.open(file, reviewer)).isPresent();

        reviews.invite(editor, review, asked, Instant.now().plus(Duration.ofDays(9)));
        assertThat(door.open(file, reviewer)).isEmpty();
        reviewers.declare(reviewer, review, false);
        assertThat(door.open(file, reviewer)).isPresent();
    }
}
