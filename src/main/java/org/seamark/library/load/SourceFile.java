package org.seamark.library.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file to import, with what was found out about how it is written. */
record SourceFile(Path path, Encoding encoding, Format format, FileForm said) {

    /** How records are written one after the other. */
    enum Format {
        CSV,
        JSON
    }

    private static final Map<String, String> MAGIC =
            Map.of(
                    "PK\u0003\u0004", "a zip archive or an office file",
                    "%PDF", "a PDF",
                    "\u001f\u008b", "a gzip archive",
                    "\u00d0\u00cf\u0011\u00e0", "an old office file",
                    "\u0089PNG", "a picture",
                    "\u00ff\u00d8\u00ff", "a picture");

    private static final Pattern SIGN =
            Pattern.compile("(?i)\"?sep=(?<sign>\\\\t|[^\r\n\"])\"?(?:\r\n?|\n)");

    /**
     * Looks at a file.
     *
     * @param said what is known of it before
     * @throws ImportRefused where it can be seen at once that it cannot be imported
     */
    static SourceFile of(Path path, FileForm said) {
        if (!Files.exists(path)) {
            throw new ImportRefused("There is no file " + path + ".");
        }
        if (Files.isDirectory(path)) {
            throw new ImportRefused(path + " is a folder, not a file.");
        }
        if (!Files.isRegularFile(path)) { // it is read more than once
            throw new ImportRefused(
                    path
                            + " is a pipe or a device, not a file: write what it gives into a file first.");
        }
        if (!Files.isReadable(path)) {
            throw new ImportRefused(path + " may not be read by this user.");
        }
        try {
            if (Files.size(path) == 0) {
                throw new ImportRefused(path + " is empty.");
            }
            refuseOtherKinds(path);
            var encoding = encoding(path, said);
            return new SourceFile(path, encoding, format(path, encoding), said).behindItsSign();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Encoding encoding(Path path, FileForm said) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return said.encoding() == null
                    ? Encoding.of(in).orElseThrow(() -> notText(path))
                    : Encoding.given(said.encoding(), in);
        } catch (Unread unread) {
            throw new ImportRefused(path + " " + unread.getMessage(), unread);
        } catch (Encoding.UnknownLetters unknown) {
            throw new ImportRefused(
                    path
                            + " is not in UTF-8, and its encoding cannot be told. Save it as UTF-8, or name"
                            + " the encoding in a mapping, such as encoding: windows-1251.",
                    unknown);
        }
    }

    private static ImportRefused notText(Path path) {
        return new ImportRefused(path + " is a binary file, neither CSV nor JSON.");
    }

    private static void refuseOtherKinds(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var start = new String(in.readNBytes(8), java.nio.charset.StandardCharsets.ISO_8859_1);
            for (var magic : MAGIC.entrySet()) {
                if (start.startsWith(magic.getKey())) {
                    throw new ImportRefused(
                            path + " is " + magic.getValue() + ", neither CSV nor JSON.");
                }
            }
        }
    }

    private static Format format(Path path, Encoding encoding) throws IOException {
        int first;
        try (var text = open(path, encoding, CodingErrorAction.REPLACE)) {
            first = text.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = text.read();
            }
        }
        if (first < 0) {
            throw new ImportRefused(path + " has no text in it.");
        }
        if (first == '[' || first == '{') {
            return Format.JSON;
        }
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(json|jsonl|ndjson)")) {
            throw new ImportRefused(
                    "%s is not JSON: it begins with “%s” where “[” or “{” belongs."
                            .formatted(path, Character.toString(first)));
        }
        if (first == '<') {
            throw new ImportRefused(path + " is HTML or XML, neither CSV nor JSON.");
        }
        return Format.CSV;
    }

    private static Reader open(Path path, Encoding encoding, CodingErrorAction atDamage)
            throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(atDamage)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Its records, from the first. */
    Rows rows() {
        try {
            var text = open(path, encoding, CodingErrorAction.REPORT);
            return format == Format.JSON
                    ? new JsonRows(name(), text)
                    : CsvRows.of(name(), text, delimiter());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** A first line such as {@code sep=;}, as Excel writes it, names the delimiter. */
    private SourceFile behindItsSign() throws IOException {
        var line = SIGN.matcher(format == Format.CSV ? start() : "");
        if (!line.lookingAt()) {
            return this;
        }
        var length = line.group().getBytes(encoding.charset()).length;
        var sign = line.group("sign").equals("\\t") ? '\t' : line.group("sign").charAt(0);
        return new SourceFile(
                path,
                new Encoding(encoding.charset(), encoding.mark() + length),
                format,
                new FileForm(said.encoding(), sign));
    }

    private char delimiter() throws IOException {
        return said.delimiter() == null ? Delimiter.of(start()) : said.delimiter();
    }

    private String start() throws IOException {
        try (var text = open(path, encoding, CodingErrorAction.REPLACE)) {
            var sample = new char[64 * 1024];
            int length = 0;
            for (int n = 0; n >= 0 && length < sample.length; length += Math.max(n, 0)) {
                n = text.read(sample, length, sample.length - length);
            }
            return new String(sample, 0, length);
        }
    }

    /** What messages call it. */
    String name() {
        return path.getFileName().toString();
    }

    static ImportRefused unreadable(Path path, @Nullable Throwable cause) {
        return new ImportRefused(path + " cannot be read to its end.", cause);
    }
}
