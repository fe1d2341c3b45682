package org.seamark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What a process that was killed leaves half done in a data folder. Whoever claims the folder
 * removes it, for then nobody else works there; nothing of value ever has these names.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    static void remove(DataFolder claimed) {
        remove(claimed.root(), "index-unreadable-*");
        remove(claimed.postgres(), "{unpacking-*,unfinished-*,new-*.tmp}");
    }

    /** One that cannot be removed is in nobody's way; the next claimant tries again. */
    private static void remove(Path folder, String names) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var found = Files.newDirectoryStream(folder, names)) {
            for (var leftover : found) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        } catch (IOException e) {
            LOG.warn("leftover=kept folder={}", folder, e);
        }
    }
}
