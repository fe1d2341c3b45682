package org.seamark.harvest.oai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a request for records.
 *
 * @param flaws what of it could not be read, or not as it stands
 * @param token where the list goes on; null at its end
 * @param responseDate as the repository writes it, or empty
 * @param size of the whole list, as far as the repository says; else -1
 * @param whole whether the answer was read to its end: else the list may go on, and nobody knows
 *     where
 * @param closed whether the repository itself says that the list ends here, by an empty token
 */
public record Piece(
        List<Harvested> records,
        List<Flaw> flaws,
        @Nullable String token,
        String responseDate,
        long size,
        boolean whole,
        boolean closed) {

    public Piece {
        records = List.copyOf(records);
        flaws = List.copyOf(flaws);
    }
}
