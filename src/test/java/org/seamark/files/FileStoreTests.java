package org.seamark.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.io.input.BrokenInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.SeamarkTest;
import org.seamark.database.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class FileStoreTests {

    private static final UUID AMAL = UUID.randomUUID();

    @Autowired FileStore files;
    @Autowired ContentStore contents;
    @Autowired Janitor janitor;
    @Autowired DataFolder folder;

    @Test
    void aFileIsKeptUnderItsContentAndComesBackAsItWas() throws IOException {
        var text = "kept " + UUID.randomUUID();
        var first = receive(text, "one.txt");
        var second = receive(text, "two.txt");

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(files.content(first).getContentAsString(StandardCharsets.UTF_8)).isEqualTo(text);
        var name = first.hash().hex();
        assertThat(
                        folder.files()
                                .resolve(name.substring(0, 2))
                                .resolve(name.substring(2, 4))
                                .resolve(name))
                .exists();
        assertThat(files.find(second.id()).orElseThrow().name().text()).isEqualTo("two.txt");
    }

    @Test
    void theSameIdentifierAgainChangesNothing() throws IOException {
        var id = UUID.randomUUID();
        var text = "again " + id;
        files.receive(id, stream(text), new FileName("a.txt"), AMAL);
        files.receive(id, stream(text), new FileName("b.txt"), null);

        assertThat(files.find(id).orElseThrow().name().text()).isEqualTo("a.txt");
    }

    @Test
    void aContentGoesADayAfterTheLastThatBroughtIt() throws IOException {
        var text = "removed " + UUID.randomUUID();
        var one = receive(text, "one.txt");
        var two = receive(text, "two.txt");

        files.remove(one.id());
        janitor.removeUnused(Instant.now().plusSeconds(60));
        assertThat(files.content(two).exists()).isTrue();

        files.remove(two.id());
        janitor.removeUnused(Instant.now().minusSeconds(86_400));
        assertThat(files.content(two).exists()).isTrue();
        janitor.removeUnused(Instant.now().plusSeconds(60));
        assertThat(files.content(two).exists()).isFalse();
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        var broken =
                new SequenceInputStream(
                        stream("x".repeat(100_000)),
                        new BrokenInputStream(() -> new IOException("the line is dead")));
        assertThatThrownBy(() -> files.receive(broken, new FileName("broken.txt"), null))
                .isInstanceOf(IOException.class);
        await().untilAsserted(() -> { // others may be receiving something
            try (var left = Files.newDirectoryStream(folder.incoming(), "*.part")) {
                assertThat(left).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, <!doctype html><html><body>x</body></html>, WEB_PAGE",
        "page.html, just words, WEB_PAGE",
        "data.xml, <?xml version=\"1.0\"?><a/>, WEB_PAGE",
        "picture.png, <svg xmlns=\"http://www.w3.org/2000/svg\"/>, WEB_PAGE",
        "run.txt, #!/bin/sh, PROGRAM",
        "run.pdf, MZ\u0090\u0000, PROGRAM",
        "mail.eml, 'From: a@b.example\nTo: c@d.example\nSubject: x\n\ny', NOT_LISTED",
        "empty.pdf, '', EMPTY"
    })
    void whatIsNotOnTheListIsRefusedAtOnceWithItsReason(String name, String text, Refusal reason) {
        assertThatThrownBy(() ->
                        files.receive(
                                new ByteArrayInputStream(
                                        text.getBytes(StandardCharsets.ISO_8859_1)),
                                new FileName(name),
                                null))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void anArchiveIsRefusedAtOnce() {
        assertThatThrownBy(() ->
                        files.receive(
                                new ByteArrayInputStream(SampleFiles.zip(Map.of("a.txt", "a"))),
                                new FileName("a.zip"),
                                null))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.ARCHIVE));
    }

    private StoredFile receive(String text, String name) throws IOException {
        return files.receive(stream(text), new FileName(name), AMAL);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
