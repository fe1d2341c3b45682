package org.seamark.operations.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.seamark.files.ContentHash;

/**
 * The last 64 characters of an archive, its comment in the terms of ZIP: the SHA-256 of all that
 * stands before them. Whatever happens to any byte of the archive, the seal shows it.
 */
final class Seal {

    static final String BLANK = "0".repeat(64);

    private Seal() {}

    /** Seals an archive that was written with a blank comment, and brings it to the disk. */
    static void put(Path archive) throws IOException {
        var seal = of(archive);
        try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.seek(file.length() - BLANK.length());
            file.write(seal.getBytes(StandardCharsets.US_ASCII));
            file.getChannel().force(true);
        }
    }

    static boolean holds(Path archive) throws IOException {
        if (Files.size(archive) < BLANK.length()) {
            return false;
        }
        var seal = new byte[BLANK.length()];
        try (var file = new RandomAccessFile(archive.toFile(), "r")) {
            file.seek(file.length() - BLANK.length());
            file.readFully(seal);
        }
        return of(archive).equals(new String(seal, StandardCharsets.US_ASCII));
    }

    private static String of(Path archive) throws IOException {
        var digest = ContentHash.digest();
        long left = Files.size(archive) - BLANK.length();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
            var piece = new byte[1 << 16];
            while (left > 0) {
                int read = in.read(piece, 0, (int) Math.min(left, piece.length));
                if (read < 0) {
                    break;
                }
                digest.update(piece, 0, read);
                left -= read;
            }
        }
        return ContentHash.of(digest).hex();
    }
}
