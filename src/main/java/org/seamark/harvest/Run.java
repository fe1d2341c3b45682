package org.seamark.harvest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.harvest.oai.Piece;
import org.seamark.harvest.oai.Reason;
import org.seamark.harvest.oai.Why;

/**
 * One harvest of a source, as far as it has come.
 *
 * @param kept when its last piece was kept
 * @param base since when it asks for what has changed; null before it has asked
 * @param token where its list goes on; null at the beginning and at the end
 * @param response the date of the first answer, or empty
 * @param size of the whole list, as far as the repository says; else -1
 * @param trouble that it had, or null
 * @param failed how often it was tried since its last piece was kept
 */
public record Run(
        UUID id,
        UUID source,
        Instant begun,
        Instant kept,
        @Nullable Instant ended,
        @Nullable String base,
        @Nullable String token,
        String response,
        long size,
        Counts counts,
        @Nullable Reason trouble,
        int failed) {

    static Run begin(UUID id, UUID source, Instant now) {
        return new Run(id, source, now, now, null, null, null, "", -1, Counts.NONE, null, 0);
    }

    /** From its beginning. */
    Run from(String since) {
        return new Run(id, source, begun, kept, null, since, null, "", -1, Counts.NONE, null, 0);
    }

    /** After a piece of the list. */
    Run after(Piece piece, Counts more, Instant now) {
        return new Run(
                id,
                source,
                begun,
                now,
                null,
                base,
                piece.token(),
                response.isEmpty() ? piece.responseDate() : response,
                Math.max(size, piece.size()),
                more,
                null,
                0);
    }

    Run troubled(@Nullable Reason why) {
        return new Run(
                id, source, begun, kept, ended, base, token, response, size, counts, why, failed);
    }

    /** Once more in vain. */
    Run failing(Reason why) {
        return new Run(
                id,
                source,
                begun,
                kept,
                ended,
                base,
                token,
                response,
                size,
                counts,
                why,
                failed + 1);
    }

    Run ending(Instant now) {
        return new Run(id, source, begun, now, now, base, null, response, size, counts, trouble, 0);
    }

    /** Whether it was left in the middle, and goes on from there. */
    public boolean isOpen() {
        return ended == null;
    }

    public boolean isWhole() {
        return !isOpen() && trouble == null;
    }

    /** Whether nobody has to ask for the same again: a list names a change only once. */
    boolean isCovering() {
        return isWhole() && counts.of(Outcome.HELD) == 0;
    }

    /** What is missing at the end of the list, by what the repository says of its length. */
    Optional<Reason> shortfall() {
        return token != null || counts.records() >= size
                ? Optional.empty()
                : Optional.of(
                        new Reason(
                                Why.SHORT,
                                "The repository speaks of %,d records and gave %,d."
                                        .formatted(size, counts.records())));
    }
}
