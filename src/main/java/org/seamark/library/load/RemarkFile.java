package org.seamark.library.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Formula;

/**
 * A CSV file of remarks beside the file that they are about or, where its folder is read-only, in
 * the working folder. There is no such file when there are no remarks; a file of somebody else's
 * that has its name stays, and the remarks get another.
 */
final class RemarkFile implements AutoCloseable {

    private static final List<String> HEADING = List.of("row", "field", "value", "reason");

    private final Path path;
    private @Nullable CsvWriter csv;

    /**
     * A file of an earlier import goes, so that it is not taken for one of this.
     *
     * @param what the remarks are, as the end of the name says it: {@code FILE.rejected.csv}
     */
    RemarkFile(Path about, String what) {
        var parent = about.toAbsolutePath().getParent();
        var folder = parent != null && isWritable(parent) ? parent : Path.of("");
        try {
            int number = 1;
            var file = folder.resolve(name(about, what, number));
            while (isForeign(file)) {
                file = folder.resolve(name(about, what, ++number));
            }
            this.path = file;
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path about, String what, int number) {
        var mark = number == 1 ? "" : "-" + number;
        return about.getFileName() + "." + what + mark + ".csv";
    }

    /** Whether it is there and begins otherwise than ours do; read as bytes, whatever it is. */
    private static boolean isForeign(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        var ours = String.join(",", HEADING).getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(ours.length);
            int next = in.read();
            return !Arrays.equals(start, ours) || (next != '\r' && next != '\n');
        }
    }

    /** A folder without a single right to write is left alone, even by those who could. */
    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(folder)
                    && Files.getPosixFilePermissions(folder).stream()
                            .anyMatch(right -> WRITING.contains(right));
        } catch (IOException | UnsupportedOperationException unknown) {
            return Files.isWritable(folder);
        }
    }

    private static final List<PosixFilePermission> WRITING =
            Arrays.stream(PosixFilePermission.values())
                    .filter(right -> right.name().endsWith("WRITE"))
                    .toList();

    void write(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        try {
            var open = csv;
            if (open == null) {
                open = CsvWriter.builder().build(path);
                open.writeRecord(HEADING);
                csv = open;
            }
            for (var remark : remarks) {
                var fields = new ArrayList<String>(List.of(Long.toString(remark.row())));
                fields.addAll(
                        List.of(remark.field(), Formula.unarmed(remark.value()), remark.reason()));
                open.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            if (csv != null) {
                csv.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
