package org.seamark.library.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of remarks beside the file that they are about or, where its folder is read-only, in
 * the working folder. There is no such file when there are no remarks.
 */
final class RemarkFile implements AutoCloseable {

    private static final List<String> HEADING = List.of("row", "field", "value", "reason");

    private final Path path;
    private @Nullable CsvWriter csv;
    private long count;

    /** A file of an earlier import goes, so that it is not taken for one of this. */
    RemarkFile(Path about, String suffix) {
        var folder = about.toAbsolutePath().getParent();
        var name = about.getFileName() + suffix;
        this.path = folder != null && isWritable(folder) ? folder.resolve(name) : Path.of(name);
        removeOld();
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

    private void removeOld() {
        try (var lines = Files.exists(path) ? Files.lines(path) : null) {
            if (lines != null && lines.findFirst().equals(Optional.of(String.join(",", HEADING)))) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
            count += remarks.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
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
