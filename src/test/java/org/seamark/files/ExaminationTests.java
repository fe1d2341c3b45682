package org.seamark.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The queue of what is to be examined, with the server’s own examiner at rest. */
@SeamarkTest
class ExaminationTests {

    @Autowired StoredFiles files;
    @Autowired Examinations queue;
    @Autowired Examiner examiner;
    @Autowired ContentStore contents;
    @Autowired Incoming incoming;
    @Autowired JdbcClient database;
    @Autowired TransactionOperations transaction;
    private final Quick laboratory = new Quick();
    private final List<Object> events = new ArrayList<>();

    @BeforeEach
    void rest() {
        examiner.stop();
        database.sql(
                        "update files.content set state = 'refused', reason = 'damaged', examined = now()"
                                + " where state = 'waiting'")
                .update();
    }

    @AfterEach
    void goOn() {
        examiner.start();
    }

    @Test
    void whatAKilledProcessHadIsTakenAgainAfterAWhileAndNotBefore() {
        var file = waiting();

        assertThat(queue.take()).hasValueSatisfying(t -> assertThat(t.attempt()).isEqualTo(1));
        assertThat(queue.take()).isEmpty();
        aWhileLater();
        assertThat(queue.take())
                .hasValueSatisfying(task -> {
                    assertThat(task.attempt()).isEqualTo(2);
                    assertThat(task.hash()).isEqualTo(hash(file));
                });
    }

    @Test
    void whatEndsTheProcessEachTimeIsGivenUp() {
        var file = waiting();
        for (int i = 0; i < 3; i++) {
            queue.take();
            aWhileLater();
        }
        assertThat(examination(content -> false).next()).isTrue();

        assertThat(found(file).reason()).isEqualTo(Refusal.TOO_DEMANDING);
        assertThat(laboratory.asked).isZero();
    }

    @Test
    void whatIsExaminedIsTold() {
        var file = waiting();
        examination(content -> false).next();

        assertThat(found(file).state()).isEqualTo(State.EXAMINED);
        assertThat(found(file).scan()).isEqualTo(Scan.CLEAN);
        assertThat(files.text(file)).hasValue("what was read");
        assertThat(events).containsExactly(new FileExamined(file));
    }

    @Test
    void infectedContentIsRefusedAndNeverOpened() {
        var file = waiting();
        examination(content -> true).next();

        assertThat(found(file).reason()).isEqualTo(Refusal.INFECTED);
        assertThat(laboratory.asked).isZero();
    }

    @Test
    void whileTheScannerIsDownAFileIsNotScannedAndLaterItIs() {
        var file = waiting();
        var down =
                examination(content -> {
                    throw new IOException("connection refused");
                });
        down.next();
        assertThat(found(file).state()).isEqualTo(State.EXAMINED);
        assertThat(found(file).scan()).isEqualTo(Scan.NOT_SCANNED);

        database.sql(
                        "update files.content set scan = 'clean' where sha256 <> :sha256 and scan = 'not-scanned'")
                .param("sha256", hash(file).hex())
                .update();
        assertThat(examination(content -> true).next()).as("not at once").isFalse();
        database.sql("update files.content set scan_due = now()").update();
        assertThat(examination(content -> true).next()).isTrue();
        assertThat(found(file).scan()).isEqualTo(Scan.INFECTED);
        assertThat(found(file).reason()).isEqualTo(Refusal.INFECTED);
    }

    private UUID waiting() {
        var id = UUID.randomUUID();
        files.add(id, hash(id), 1, FileType.TXT, new FileName("a.txt"), null, Instant.now());
        return id;
    }

    private static ContentHash hash(UUID id) {
        return ContentHash.of(id.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void aWhileLater() {
        database.sql("update files.content set taken = taken - interval '1 hour'").update();
    }

    private StoredFile found(UUID file) {
        return files.find(file).orElseThrow();
    }

    private Examination examination(MalwareScanner scanner) {
        return new Examination(
                queue,
                contents,
                incoming,
                laboratory,
                new ObjectProvider<>() {
                    @Override
                    public Stream<MalwareScanner> stream() {
                        return Stream.of(scanner);
                    }
                },
                events::add,
                transaction);
    }

    /** Reads everything at once. */
    private static final class Quick implements Laboratory {

        private int asked;

        @Override
        public Extract examine(Path content, FileType supposed) {
            asked++;
            return new Extract(
                    supposed, null, "what was read", null, null, null, null, null, null, 1);
        }

        @Override
        public void strip(Path content, FileType type, FileName name, Path copy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tidy() {}
    }
}
