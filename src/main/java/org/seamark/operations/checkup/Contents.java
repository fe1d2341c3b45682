package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.seamark.database.Database;
import org.seamark.files.ContentHash;
import org.seamark.files.ContentStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the stored files hold, in the folder or in the bucket that is set.
 *
 * @param sample how many are read to see that they are what their names say
 */
public record Contents(String part, ContentStore store, int sample) {

    private static final String RESTORE = " Restore them from a backup.";

    public static Contents inFolder(ContentStore folder) {
        return new Contents("Files", folder, 50);
    }

    /** Reading there costs time and money. */
    public static Contents inBucket(ContentStore bucket) {
        return new Contents("Bucket", bucket, 5);
    }

    /** What the database says that there is; nothing where it has no such table yet. */
    public static List<ContentHash> named(Database database) {
        var client = JdbcClient.create(database.source());
        boolean known =
                client.sql("select to_regclass('files.content') is not null")
                        .query(Boolean.class)
                        .single();
        return known
                ? client.sql("select sha256 from files.content").query(String.class).list().stream()
                        .map(hash -> new ContentHash(Objects.requireNonNull(hash)))
                        .toList()
                : List.of();
    }

    /** Whether all that is named is there, and a sample of it as it was brought. */
    public Finding look(List<ContentHash> named) {
        try {
            var kept = new HashSet<>(store.keptBefore(Instant.MAX));
            var missing = named.stream().filter(hash -> !kept.contains(hash)).toList();
            if (!missing.isEmpty()) {
                return problem(
                        part,
                        "%,d of %,d are missing, such as %s."
                                        .formatted(missing.size(), named.size(), missing.getFirst())
                                + RESTORE);
            }
            return damaged(kept)
                    .map(hash ->
                            problem(part, hash + " is not what it was when it came." + RESTORE))
                    .orElseGet(() ->
                            ok(
                                    part,
                                    kept.isEmpty()
                                            ? "none stored"
                                            : "%,d stored".formatted(kept.size())));
        } catch (IOException refused) {
            return problem(part, "cannot be read: %s.".formatted(refused.getMessage()));
        }
    }

    private Optional<ContentHash> damaged(HashSet<ContentHash> kept) throws IOException {
        var some = new ArrayList<>(kept);
        Collections.shuffle(some, new Random());
        for (var hash : some.subList(0, Math.min(sample, some.size()))) {
            if (!hash.equals(read(hash))) {
                return Optional.of(hash);
            }
        }
        return Optional.empty();
    }

    private ContentHash read(ContentHash hash) throws IOException {
        var digest = ContentHash.digest();
        try (var content = store.content(hash).getInputStream();
                var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(sink);
        }
        return ContentHash.of(digest);
    }
}
