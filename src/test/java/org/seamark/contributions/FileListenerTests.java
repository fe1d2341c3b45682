package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.files.FileExamined;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.files.State;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.practices.Repertoire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;

/** What becomes of a published record when one of its files has been read. */
@SeamarkTest
class FileListenerTests {

    @Autowired FileListener listener;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired AttachedFiles attached;
    @Autowired RecordFiles records;
    @Autowired Repertoire repertoire;
    @Autowired FileStore files;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient database;

    @Autowired
    @Qualifier("examiner")
    Lifecycle examiner;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }

    private UUID brought(String words, Actor.Member by) throws IOException {
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, words, ""));
        return files.receive(pdf, new FileName("report.pdf"), by.id()).id();
    }

    private UUID file() throws IOException {
        var file = brought("Lamp " + UUID.randomUUID(), member);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.find(file).orElseThrow().state() == State.EXAMINED);
        return file;
    }

    private String publishedWith(UUID file) {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Lamps " + id));
        attached.add(member, id, file);
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        return publishing.publish(editor, id).code();
    }

    private boolean isListed(String word) {
        return database.sql(
                        """
                        select exists (select from catalogue.listing
                            where content::text like '%' || ? || '%')
                        """)
                .param(word)
                .query(Boolean.class)
                .single();
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatIsRefusedOnceItIsPublishedLeavesTheRecord() throws IOException {
        var file = file();
        var code = publishedWith(file);
        database.sql(
                        """
                        update files.content set state = 'refused', reason = 'encrypted'
                        where sha256 = (select sha256 from files.stored where id = ?)
                        """)
                .param(file)
                .update();
        FileListener heard = AopTestUtils.getTargetObject(listener);
        transaction.executeWithoutResult(status -> heard.on(new FileExamined(file)));

        assertThat(repertoire.records().find(code).orElseThrow().description().files()).isEmpty();
    }

    /** As it is told: by the examiner of the server, heard on the server’s own way. */
    @Test
    void whatIsPublishedBeforeItIsReadIsSoonFoundByItsText() throws IOException {
        var code = publishedWith(file());
        var word = "lantern" + UUID.randomUUID().toString().substring(0, 8);
        examiner.stop();
        try {
            records.add(editor, code, brought("The " + word + " is lit.", editor), null);
        } finally {
            examiner.start();
        }

        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> isListed(word));
    }

    @Test
    void whatIsTakenOffWhileItIsReadStaysOff() throws IOException {
        var file = file();
        var code = publishedWith(file);
        FileListener heard = AopTestUtils.getTargetObject(listener);
        var reading = new AtomicReference<>(CompletableFuture.<Void>completedFuture(null));

        transaction.executeWithoutResult(status -> {
            records.remove(editor, code, file);
            reading.set(
                    CompletableFuture.runAsync(() ->
                            transaction.executeWithoutResult(
                                    other -> heard.on(new FileExamined(file)))));
            Awaitility.await().until(this::somebodyWaits);
        });
        reading.get().join();

        assertThat(repertoire.records().find(code).orElseThrow().description().files()).isEmpty();
    }
}
