package org.seamark.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Endings of formats that no export writes: a file of such a name would not be what it says. */
final class ForeignEnding {

    private static final List<String> ALL =
            List.of("xlsx", "xls", "ods", "pdf", "docx", "doc", "odt");

    private ForeignEnding() {}

    /** A sentence about it, where a file has one. */
    static Optional<String> refusal(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(ending -> name.endsWith("." + ending))
                .findFirst()
                .map(
                        "It writes no .%s. Choose a name in .csv, which spreadsheets open, .json or .jsonl; for the catalogue in .zip."
                                ::formatted);
    }
}
