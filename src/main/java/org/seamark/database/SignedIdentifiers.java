package org.seamark.database;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Identifiers as they stand in addresses that letters bring: each with a MAC by the key of this
 * Seamark, so that nobody can make one up, and no table or event holds anything secret.
 */
@Component
public class SignedIdentifiers {

    private static final int IDENTIFIER = 2 * Long.BYTES;
    private static final int MAC = 24;

    private final InstanceKey key;

    SignedIdentifiers(InstanceKey key) {
        this.key = key;
    }

    /** In 54 letters, digits, {@code -} and {@code _}. */
    public String sign(String purpose, UUID id) {
        var signed = ByteBuffer.allocate(IDENTIFIER + MAC).put(bytes(id)).put(mac(purpose, id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.array());
    }

    /** The identifier that was signed for a purpose; none where it was tampered with. */
    public Optional<UUID> read(String purpose, String signed) {
        try {
            var content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(signed));
            if (content.remaining() != IDENTIFIER + MAC) {
                return Optional.empty();
            }
            var id = new UUID(content.getLong(), content.getLong());
            var mac = new byte[MAC];
            content.get(mac);
            return MessageDigest.isEqual(mac, mac(purpose, id))
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] mac(String purpose, UUID id) {
        return Arrays.copyOf(key.mac(purpose, bytes(id)), MAC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(IDENTIFIER)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
