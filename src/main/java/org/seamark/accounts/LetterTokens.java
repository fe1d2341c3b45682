package org.seamark.accounts;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.seamark.database.InstanceKey;
import org.springframework.stereotype.Component;

/**
 * What a letter brings: its identifier and a MAC of it by the key of this Seamark, so that no table
 * and no event holds anything secret.
 */
@Component
class LetterTokens {

    private static final String PURPOSE = "accounts.letter";
    private static final int IDENTIFIER = 2 * Long.BYTES;
    private static final int MAC = 24;

    private final InstanceKey key;

    LetterTokens(InstanceKey key) {
        this.key = key;
    }

    /** The last part of the address that a letter brings. */
    String of(Letter letter) {
        var content =
                ByteBuffer.allocate(IDENTIFIER + MAC)
                        .putLong(letter.id().getMostSignificantBits())
                        .putLong(letter.id().getLeastSignificantBits())
                        .put(mac(letter.id()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.array());
    }

    private byte[] mac(UUID letter) {
        var id =
                ByteBuffer.allocate(IDENTIFIER)
                        .putLong(letter.getMostSignificantBits())
                        .putLong(letter.getLeastSignificantBits())
                        .array();
        return Arrays.copyOf(key.mac(PURPOSE, id), MAC);
    }

    /** The letter that one came with; none where it was tampered with. */
    Optional<UUID> identifier(String token) {
        try {
            var content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (content.remaining() != IDENTIFIER + MAC) {
                return Optional.empty();
            }
            var id = new UUID(content.getLong(), content.getLong());
            var mac = new byte[MAC];
            content.get(mac);
            return MessageDigest.isEqual(mac, mac(id)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
