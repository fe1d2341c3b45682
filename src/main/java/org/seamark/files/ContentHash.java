package org.seamark.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a content in lower-case hexadecimal: its name and its proof. */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Of all that has gone through a digest. */
    public static ContentHash of(MessageDigest digested) {
        return new ContentHash(HexFormat.of().formatHex(digested.digest()));
    }

    public static ContentHash of(byte[] content) {
        var digest = digest();
        digest.update(content);
        return of(digest);
    }

    @Override
    public String toString() {
        return hex;
    }
}
