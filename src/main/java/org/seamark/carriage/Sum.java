package org.seamark.carriage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.seamark.files.ContentHash;

/** SHA-256 of what passes, and how much of it there was. */
final class Sum {

    private final MessageDigest digest = ContentHash.digest();
    private long bytes;

    static Sum of(InputStream content) throws IOException {
        var sum = new Sum();
        content.transferTo(sum.over(OutputStream.nullOutputStream()));
        return sum;
    }

    OutputStream over(OutputStream target) {
        return new DigestOutputStream(target, digest) {
            @Override
            public void write(int one) throws IOException {
                super.write(one);
                bytes++;
            }

            @Override
            public void write(byte[] piece, int from, int length) throws IOException {
                super.write(piece, from, length);
                bytes += length;
            }
        };
    }

    long bytes() {
        return bytes;
    }

    String hex() {
        return ContentHash.of(digest).hex();
    }
}
