package org.seamark.kernel;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Identifiers: UUID version 7 (RFC 9562 §5.7), which sort by the millisecond they were made in. */
public final class Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CODE_LENGTH = 10;

    private Identifiers() {}

    public static UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID at(long millis, long high, long low) {
        return new UUID(
                (millis << 16) | 0x7000 | (high & 0x0FFF),
                0x8000000000000000L | (low & (-1L >>> 2)));
    }

    /** The identifier that a text is, as it comes in addresses and forms; none where it is none. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /**
     * The short code that stands for an identifier in addresses: its last 50 bits, all of them
     * random, in ten characters of Crockford's base 32.
     */
    public static String code(UUID id) {
        var code = new char[CODE_LENGTH];
        long bits = id.getLeastSignificantBits();
        for (int i = CODE_LENGTH - 1; i >= 0; i--) {
            code[i] = ALPHABET.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(code);
    }
}
