package org.seamark.operations.checkup;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import org.seamark.database.Database;
import org.seamark.files.ContentHash;
import org.seamark.files.ContentStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bucket in which files are kept, where they are not in the folder. */
public final class Bucket {

    private final ContentStore bucket;
    private final Database database;

    public Bucket(ContentStore bucket, Database database) {
        this.bucket = bucket;
        this.database = database;
    }

    /** Whether it answers, and has all that the database names. */
    public Finding look() {
        try {
            var kept = new HashSet<>(bucket.keptBefore(Instant.MAX));
            long missing =
                    JdbcClient.create(database.source())
                            .sql("select sha256 from files.content")
                            .query(String.class)
                            .list()
                            .stream()
                            .filter(hash -> !kept.contains(new ContentHash(hash)))
                            .count();
            return missing == 0
                    ? Finding.ok("Bucket", "%,d files".formatted(kept.size()))
                    : Finding.problem(
                            "Bucket",
                            "%,d files are missing. Restore them from a backup."
                                    .formatted(missing));
        } catch (IOException refused) {
            return Finding.problem(
                    "Bucket",
                    "does not answer (%s). Look at seamark.files.s3.*"
                            .formatted(refused.getMessage()));
        }
    }
}
