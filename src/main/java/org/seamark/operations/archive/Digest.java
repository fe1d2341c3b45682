package org.seamark.operations.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.seamark.files.ContentHash;

/** Counts and digests (SHA-256) what passes from one stream to another. */
final class Digest {

    private static final int PIECE = 1 << 16;

    private final MessageDigest sha256 = ContentHash.digest();
    private long bytes;
    private long lines;

    /** Passes all of it on, and tells the number of lines of each piece. */
    Digest transfer(InputStream from, OutputStream to, LongConsumer newLines) throws IOException {
        var through = into(to, newLines);
        var piece = new byte[PIECE];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            through.write(piece, 0, read);
        }
        return this;
    }

    /** A stream that passes on what is written to it. */
    OutputStream into(OutputStream target, LongConsumer newLines) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] piece, int from, int length) throws IOException {
                target.write(piece, from, length);
                sha256.update(piece, from, length);
                bytes += length;
                int found = 0;
                for (int i = from; i < from + length; i++) {
                    found += piece[i] == '\n' ? 1 : 0;
                }
                lines += found;
                newLines.accept(found);
            }
        };
    }

    /** In COPY's text form each row is one line. */
    long lines() {
        return lines;
    }

    long bytes() {
        return bytes;
    }

    String hex() {
        return ContentHash.of(sha256).hex();
    }
}
