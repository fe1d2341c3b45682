package org.seamark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What a process that was killed leaves half done in a data folder. Whoever claims the folder
 * removes it, for then nobody else works there; nothing else ever has these names.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    static void remove(DataFolder claimed) {
        remove(claimed.root(), "index-unreadable-*", 1); // evidence of what has damaged it
        remove(claimed.postgres(), "{unpacking-*,unfinished-*,new-*.tmp,port}", 0);
    }

    /** All but the newest by name. One that stays is in nobody's way; the next claimant tries. */
    private static void remove(Path folder, String names, int kept) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var found = Files.newDirectoryStream(folder, names)) {
            var leftovers = StreamSupport.stream(found.spliterator(), false).sorted().toList();
            for (int i = 0; i < leftovers.size() - kept; i++) {
                FileSystemUtils.deleteRecursively(leftovers.get(i));
            }
        } catch (IOException e) {
            LOG.warn("leftover=kept folder={}", folder, e);
        }
    }
}
