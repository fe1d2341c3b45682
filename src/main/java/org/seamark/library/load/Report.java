package org.seamark.library.load;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps what is said of rows: rejections in {@code FILE.rejected.csv}, other remarks in {@code
 * FILE.warnings.csv}; or, where nothing is to be written, the first of them on a stream.
 */
public final class Report implements AutoCloseable {

    private static final int SHOWN = 25;

    private final Path file;
    private final boolean written;
    private final Consumer<String> shown;
    private final List<RemarkFile> files;
    private long rejections;
    private long remarks;

    public Report(Path file, boolean written, Consumer<String> shown) {
        this.file = file;
        this.written = written;
        this.shown = shown;
        this.files =
                written
                        ? List.of(
                                new RemarkFile(file, "rejected"), new RemarkFile(file, "warnings"))
                        : List.of();
    }

    public void rejected(List<Remark> more) {
        rejections += more.size();
        if (written) {
            files.getFirst().write(more);
        } else {
            show("rejected", more, rejections);
        }
    }

    public void remarked(List<Remark> more) {
        remarks += more.size();
        if (written) {
            files.getLast().write(more);
        } else {
            show("warning", more, remarks);
        }
    }

    private void show(String what, List<Remark> more, long upTo) {
        long before = upTo - more.size();
        for (var remark : more) {
            if (before++ < SHOWN) {
                shown.accept(
                        "%s: row %d, %s “%s”: %s"
                                .formatted(
                                        what,
                                        remark.row(),
                                        remark.field(),
                                        remark.value(),
                                        remark.reason()));
            }
        }
    }

    /** Says how much there is to read and where. */
    public void conclude(Consumer<String> out) {
        conclude(out, rejections, "rejected", 0);
        conclude(out, remarks, "warnings", 1);
    }

    private void conclude(Consumer<String> out, long count, String what, int which) {
        if (count > 0) {
            out.accept(
                    "%d %s%s"
                            .formatted(
                                    count,
                                    what,
                                    written
                                            ? ": " + files.get(which).path()
                                            : " in " + file.getFileName()));
        }
    }

    @Override
    public void close() {
        files.forEach(RemarkFile::close);
    }
}
