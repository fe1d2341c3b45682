package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFilesTests {

    @TempDir Path folder;

    @Test
    void aFileThatIsNotThereIsNamed() {
        refused(folder.resolve("none.csv"), "There is no file .*none.csv\\.");
    }

    @Test
    void aFolderIsNoFile() {
        refused(folder, ".* is a folder, not a file\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "empty.csv¦``¦.* is empty\\.",
                "blank.csv¦`   `¦.* has no text in it\\.",
                "a.json¦title,year¦.* is not JSON: it begins with “t”.*",
                "a.txt¦<html><p>x</p></html>¦.* is HTML or XML, neither CSV nor JSON\\.",
                "cut.json¦[{\"a\": 1}, {\"a\": ¦.* ends in the middle of its records, at record 2\\.",
                "cut2.json¦[{\"a\": 1}, ¦.* ends in the middle of its records, at record 1\\.",
                "cut.jsonl¦{\"a\": \"b¦.* ends in the middle of its records, at record 1\\.",
                "wrong.json¦[{\"a\": 1} {\"b\": 2}]¦.* is not JSON at record 1 \\(line 1, column .*\\)\\.",
                "list.json¦[1, 2]¦Record 1 of list.json is not an object\\.",
                "more.json¦[{\"a\": 1}] x¦.* is not JSON at record 1 .*",
                "two.json¦[{\"a\": 1}] [{\"a\": 2}]¦.* goes on after the end of its array\\.",
                "none.json¦[]¦.* has no records\\.",
                "head.csv¦title,year¦.* has no records\\.",
                "twice.csv¦`title,title\n1,2`¦The first row of .* names “title” twice\\.",
                "cut.csv¦`title,year\nOne,1\nTw`¦.* ends in the middle of record 2\\.",
                "open.csv¦`title,year\nOne,1\n\"Two, 3\n`¦.* ends in the middle of record .*",
                "other.csv¦`a,b\n1,2\n`¦No mapping that Seamark ships suits other.csv, whose fields are a, b.*docs/importing\\.md.*",
            })
    void whatIsWrongWithAFileIsSaidInOneSentence(String name, String text, String sentence)
            throws IOException {
        refused(Files.writeString(folder.resolve(name), text), sentence);
    }

    @Test
    void otherKindsOfFilesAreRecognised() throws IOException {
        refused(
                Files.write(folder.resolve("a.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, 8}),
                ".* is a zip archive or an office file, neither CSV nor JSON\\.");
        var noise = new byte[5_000];
        RandomGenerator.of("L64X128MixRandom").nextBytes(noise);
        noise[0] = 0;
        refused(
                Files.write(folder.resolve("b.csv"), noise),
                ".* has zero bytes in it, as only binary and damaged files have, and is .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000a;b\nc;d\n", "a;b\nOne\u0000;1\n", "a;b\nO\u0000ne;\u00001\n"})
    void aZeroIsNoUtf16(String text) throws IOException {
        refused(
                Files.writeString(folder.resolve("zero.csv"), text),
                ".*zero.csv has zero bytes in it, as only binary and damaged files have, and is .*");
    }

    @ParameterizedTest
    @CsvSource({"UTF-32LE, true", "UTF-32BE, true", "UTF-32LE, false", "UTF-32BE, false"})
    void utf32IsRefusedInOneSentence(String encoding, boolean marked) throws IOException {
        var text = (marked ? "\ufeff" : "") + "title;année\n研究;2021\n";
        refused(
                Files.write(folder.resolve("wide.csv"), text.getBytes(Charset.forName(encoding))),
                ".*wide.csv is in UTF-32, which is not read\\. Save it as UTF-8\\.");
    }

    @Test
    void utf16ThatIsBrokenOffIsNotTakenForUtf32() throws IOException {
        var whole = "title;year\nA study;2021\n".getBytes(StandardCharsets.UTF_16BE);
        var broken = Arrays.copyOf(whole, whole.length - 1);

        assertThat(Encoding.of(new ByteArrayInputStream(broken)))
                .contains(new Encoding(StandardCharsets.UTF_16BE, 0));
    }

    @Test
    void aFileWithDamagedLettersIsNotTaken() throws IOException {
        var text = ("title,year\n" + "évaluation,1\n".repeat(50)).getBytes(StandardCharsets.UTF_8);
        text[text.length - 5] = (byte) 0xE9;
        refused(
                Files.write(folder.resolve("a.csv"), text),
                "a.csv has letters near record \\d+ that are damaged or of another encoding\\.");
    }

    @Test
    void aLineWithoutEndIsNotReadToItsEnd() throws IOException {
        var endless = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(endless)) {
            out.write("title,year\n");
            for (int i = 0; i < 20 * 1024; i++) {
                out.write("x".repeat(1024));
            }
        }
        refused(endless, "Record 1 of long.csv is longer than 16 megabytes.*");
        var json = folder.resolve("long.json");
        try (var out = Files.newBufferedWriter(json)) {
            out.write("[{\"title\": [");
            for (int i = 0; i < 20 * 1024; i++) {
                out.write("\"" + "x".repeat(1024) + "\",");
            }
            out.write("1]}]");
        }
        refused(json, "Record 1 of long.json is longer than 16 megabytes.*");
    }

    @Test
    void aRecordOfCountlessEmptyValuesIsNotReadToItsEnd() throws IOException {
        var lists = Files.writeString(folder.resolve("lists.json"), "[{\"a\": [");
        var names = Files.writeString(folder.resolve("names.json"), "[{\"a\": {");
        try (var out = Files.newBufferedWriter(lists, StandardOpenOption.APPEND);
                var other = Files.newBufferedWriter(names, StandardOpenOption.APPEND)) {
            for (int i = 0; i < 600_000; i++) {
                out.write("[],");
                other.write("\"n" + i + "\": {}, ");
            }
            out.write("1]}]");
            other.write("\"z\": 1}}]");
        }
        refused(lists, "Record 1 of lists.json is longer than 16 megabytes.*");
        refused(names, "Record 1 of names.json is longer than 16 megabytes.*");
    }

    @Test
    void whatIsNotAFileIsNotWaitedFor() {
        refused(Path.of("/dev/null"), "/dev/null is a pipe or a device, not a file.*");
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> Plan.of(file, Optional.empty()))
                .isInstanceOf(ImportRefused.class)
                .message()
                .matches("(?s)" + sentence);
    }
}
