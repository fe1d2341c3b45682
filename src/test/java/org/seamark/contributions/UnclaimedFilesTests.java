package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.UnclaimedFiles;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What becomes of files that nothing names. They are dated back, so that others' stay. */
@SeamarkTest
class UnclaimedFilesTests {

    private static final Instant BEFORE = Instant.parse("2001-01-01T00:00:00Z");

    @Autowired Workbench workbench;
    @Autowired AttachedFiles attached;
    @Autowired FileStore files;
    @Autowired UnclaimedFiles unclaimed;
    @Autowired JdbcClient database;
    @Autowired TransactionOperations transaction;

    private final Actor.Member member =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MEMBER));

    @Test
    void aFileThatWasNeverAttachedGoesOnceItIsOld() throws IOException {
        var old = old(file(member.id()));
        var lately = file(member.id());

        unclaimed.sweep(BEFORE);
        assertThat(files.find(old)).isEmpty();
        assertThat(files.find(lately)).isPresent();
    }

    @Test
    void aFileOfADraftStaysUntilLongAfterItWasGivenUp() throws IOException {
        var file = old(file(member.id()));
        var draft = draft(file);
        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isPresent();

        workbench.withdraw(member, draft);
        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isPresent();

        longAgo(draft);
        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void aFileThatIsTakenOffHasItsTimeFromThenOn() throws IOException {
        var file = old(file(member.id()));
        var draft = draft(file);
        attached.remove(member, draft, file);

        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isPresent();

        old(file);
        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void takingOffWhatIsNotThereGivesNoFileMoreTime() throws IOException {
        var draft = draft(file(member.id()));
        var removed = old(file(member.id()));
        var replaced = old(file(UUID.randomUUID()));
        attached.remove(member, draft, removed);
        attached.add(member, draft, file(member.id()), replaced);

        unclaimed.sweep(BEFORE);
        assertThat(files.find(removed)).isEmpty();
        assertThat(files.find(replaced)).isEmpty();
    }

    @Test
    void aFileThatIsBeingAttachedStays() throws IOException {
        var file = old(file(member.id()));
        transaction.executeWithoutResult(status -> {
            unclaimed.hold(file);
            inAnotherThread(() -> unclaimed.sweep(BEFORE));
        });

        assertThat(files.find(file)).isPresent();
    }

    @Test
    void aFileThatWasHandedInStaysWhateverBecomesOfIt() throws IOException {
        var file = old(file(member.id()));
        var id = draft(file);
        workbench.submit(member, id, "");
        workbench.withdraw(member, id);
        longAgo(id);

        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isPresent();
    }

    /** Also where an import was broken off before it said of which record it is. */
    @Test
    void aFileThatCameWithARecordStays() throws IOException {
        var file = old(file(null));

        unclaimed.sweep(BEFORE);
        assertThat(files.find(file)).isPresent();
    }

    @Test
    void theContentStaysWhileAnotherHasBroughtItToo() throws IOException {
        var words = "both " + UUID.randomUUID();
        var swept = old(file(member.id(), words));
        var other = file(UUID.randomUUID(), words);

        unclaimed.sweep(BEFORE);
        assertThat(files.find(swept)).isEmpty();
        assertThat(files.content(files.find(other).orElseThrow()).exists()).isTrue();
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private UUID draft(UUID file) {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe harbours"));
        attached.add(member, id, file);
        return id;
    }

    private UUID file(@Nullable UUID owner) throws IOException {
        return file(owner, "left " + UUID.randomUUID());
    }

    private UUID file(@Nullable UUID owner, String words) throws IOException {
        var text = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        return files.receive(text, new FileName("notes.txt"), owner).id();
    }

    private UUID old(UUID file) {
        database.sql("update files.stored set unclaimed = '2000-06-01' where id = :id")
                .param("id", file)
                .update();
        return file;
    }

    private void longAgo(UUID contribution) {
        database.sql("update contributions.contribution set changed = '2000-07-01' where id = :id")
                .param("id", contribution)
                .update();
    }
}
