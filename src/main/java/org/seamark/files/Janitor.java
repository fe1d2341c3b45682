package org.seamark.files;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Removes what nobody needs: contents that no row names, and what has been on its way for a day.
 * The day is what makes it safe beside those who bring and remove files at that moment.
 */
@Component
class Janitor {

    private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private static final String LEFT = "{*.part,worker-*}";

    private final ContentStore contents;
    private final Examinations known;
    private final Incoming incoming;
    private final Clock clock;
    private Instant next;

    Janitor(ContentStore contents, Examinations known, Incoming incoming, Clock clock) {
        this.contents = contents;
        this.known = known;
        this.incoming = incoming;
        this.clock = clock;
        this.next = clock.instant().plus(EVERY);
    }

    /** Once an hour, however often it is asked. */
    synchronized void cleanNowAndThen() {
        if (clock.instant().isAfter(next)) {
            next = clock.instant().plus(EVERY);
            try {
                removeUnused(clock.instant().minus(KEPT));
                removeUnfinished(clock.instant().minus(KEPT));
            } catch (IOException e) {
                LOG.warn("janitor=later", e);
            }
        }
    }

    /** Contents that were last brought before a moment. */
    void removeUnused(Instant before) throws IOException {
        for (var hash : contents.keptBefore(before)) {
            if (!known.knows(hash)) {
                contents.remove(hash);
                LOG.info("content={} removed=unused", hash);
            }
        }
    }

    private void removeUnfinished(Instant before) throws IOException {
        try (var found = Files.newDirectoryStream(incoming.resolve(""), LEFT)) {
            for (var path : found) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(path);
                    LOG.info("incoming={} removed=unfinished", path.getFileName());
                }
            }
        }
    }
}
