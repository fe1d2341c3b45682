package org.seamark.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.seamark.database.DataFolder;
import org.seamark.kernel.Identifiers;
import org.springframework.stereotype.Component;

/** The folder of what is on its way: on the same disk as what is kept, and in no backup. */
@Component
public class Incoming {

    private static final int PIECE = 1 << 16;

    private final Path root;

    public Incoming(DataFolder folder) {
        this.root = folder.incoming();
    }

    /** A folder or a file in it, by name; the folder itself is there. */
    public Path resolve(String name) throws IOException {
        return Files.createDirectories(root).resolve(name);
    }

    /** A name for a file that is not there yet. */
    public Path fresh() throws IOException {
        return resolve(Identifiers.next() + ".part");
    }

    /** A content that has been written, and what its bytes are. */
    record Written(Path path, ContentHash hash, long bytes) {}

    /**
     * Writes a stream to its end.
     *
     * @throws FileRefused when it is empty or has more bytes than it may
     */
    Written write(InputStream content, long mostBytes, FileName name) throws IOException {
        var path = fresh();
        try {
            var digest = ContentHash.digest();
            long bytes = 0;
            try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                var piece = new byte[PIECE];
                for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
                    bytes += n;
                    if (bytes > mostBytes) {
                        throw new FileRefused(Refusal.TOO_LARGE, name);
                    }
                    out.write(piece, 0, n);
                }
            }
            if (bytes == 0) {
                throw new FileRefused(Refusal.EMPTY, name);
            }
            return new Written(path, ContentHash.of(digest), bytes);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }
}
