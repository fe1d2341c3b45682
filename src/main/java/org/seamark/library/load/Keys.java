package org.seamark.library.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/** Makes one key of the values by which a record is known. */
final class Keys {

    private static final int LONGEST = 200;
    private static final int KEPT = 100;

    private Keys() {}

    /** The values in one line; too long a key is cut and told from others by its digest. */
    static String of(List<String> values) {
        if (values.stream().allMatch(String::isEmpty)) {
            return "";
        }
        var joined = String.join(" | ", values);
        var key = Normalizer.normalize(joined, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        int source = key.indexOf(Origins.OF); // of an export, before the key itself
        return key.length() <= (source < 0 ? LONGEST : LONGEST + source + Origins.OF.length())
                ? key
                : key.substring(0, KEPT) + "~" + HexFormat.of().formatHex(digest(key));
    }

    /** Sixty-four bits that hardly any other key has. */
    static long hash(String key) {
        return ByteBuffer.wrap(digest(key)).getLong();
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
