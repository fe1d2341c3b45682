package org.seamark.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param number counts from 1 without a gap
 * @param at to the microsecond
 * @param actor the pseudonym of who acted
 * @param action what was done, such as {@code accounts.signed-in}
 * @param reference on what, as {@code module/identifier}
 * @param details small JSON without anything personal
 */
public record Entry(
        long number,
        Instant at,
        String actor,
        String action,
        @Nullable String reference,
        Client client,
        String details) {

    /** What the first entry has before it. */
    static final byte[] BEGINNING = new byte[32];

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * SHA-256 of the hash before, the number, the microseconds since 1970 and each text in UTF-8
     * behind its length; an absent text has the length -1.
     */
    byte[] hash(byte[] previous) {
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(micros).array());
        for (var text : new @Nullable String[] {actor, action, reference, client.code(), details}) {
            var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            int length = text == null ? -1 : bytes.length;
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
