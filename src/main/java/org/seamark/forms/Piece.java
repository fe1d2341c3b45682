package org.seamark.forms;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.PartialDate;

/**
 * A piece of text, and whether it stayed, went or came.
 *
 * @param row what is said of a link or a file, as the content keeps it; empty for all else
 */
public record Piece(Change change, String text, Map<String, String> row) {

    /** What became of a piece. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    public Piece {
        row = Map.copyOf(row);
    }

    public Piece(Change change, String text) {
        this(change, text, Map.of());
    }

    static Piece of(Change change, Map<String, String> row) {
        return new Piece(change, row.getOrDefault("url", row.getOrDefault("file", "")), row);
    }

    /** The date that it is, if it is one. */
    public Optional<PartialDate> date() {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The one of these files that it is, if it is one of them. */
    public <T> Optional<T> among(Map<UUID, T> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().toString().equals(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
