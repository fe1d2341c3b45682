package org.seamark.catalogue.oai;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Entry;
import org.seamark.catalogue.Span;

/**
 * Where a harvest is: what is left of it, and all that it was asked with. It holds for ever, on
 * every node, whatever changes meanwhile.
 *
 * @param prefix of the format
 * @param given how many came before, and {@code size} how many there were when it began
 */
record Token(Verb verb, String prefix, Span rest, long given, long size) {

    private static final String BETWEEN = "~";

    /** What is left when these have been given too. */
    Token after(List<Entry> entries) {
        return new Token(
                verb, prefix, rest.from(entries.getLast().number()), given + entries.size(), size);
    }

    /** What a harvester is given, sealed so that nobody can have made it up. */
    String text(Seal seal) {
        var plain =
                String.join(
                        BETWEEN,
                        verb == Verb.LIST_RECORDS ? "r" : "i",
                        prefix,
                        Long.toString(rest.after(), Character.MAX_RADIX),
                        Long.toString(rest.last(), Character.MAX_RADIX),
                        set(rest.set()),
                        Long.toString(given),
                        Long.toString(size));
        return plain + BETWEEN + seal.of(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String set(@Nullable String set) {
        return set == null ? "" : set;
    }

    static Optional<Token> read(String text, Seal seal) {
        int end = text.lastIndexOf(BETWEEN);
        if (end < 0
                || !seal.of(text.substring(0, end).getBytes(StandardCharsets.UTF_8))
                        .equals(text.substring(end + 1))) {
            return Optional.empty();
        }
        var parts = text.substring(0, end).split(BETWEEN, -1);
        return Optional.of(
                new Token(
                        parts[0].equals("r") ? Verb.LIST_RECORDS : Verb.LIST_IDENTIFIERS,
                        parts[1],
                        new Span(
                                Long.parseLong(parts[2], Character.MAX_RADIX),
                                Long.parseLong(parts[3], Character.MAX_RADIX),
                                parts[4].isEmpty() ? null : parts[4]),
                        Long.parseLong(parts[5]),
                        Long.parseLong(parts[6])));
    }
}
