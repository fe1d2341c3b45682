package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.problem;
import static org.seamark.operations.checkup.Finding.warning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seamark.database.DataFolder;

/** The data folder, its disk, and the labels in it. */
public final class Folder {

    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 5_000;
    private static final long TOO_LITTLE = 500;

    private final Path root;

    public Folder(Path root) {
        this.root = root;
    }

    /** What can be seen from outside, before anything is opened. */
    public List<Finding> look() throws IOException {
        var findings = new ArrayList<Finding>();
        if (!Files.exists(root)) {
            findings.add(ok("Folder", root + " is not there yet; the first start makes it."));
        } else if (!Files.isDirectory(root)) {
            findings.add(problem("Folder", root + " is not a folder."));
        } else if (!Files.isReadable(root) || !Files.isWritable(root)) {
            findings.add(
                    problem(
                            "Folder",
                            "%s belongs to %s, and this user may not write there. Run Seamark as that user."
                                    .formatted(root, Files.getOwner(root).getName())));
        } else {
            findings.add(ok("Folder", root.toString()));
        }
        findings.add(disk());
        if (Files.exists(root.resolve(".restoring"))) {
            findings.add(
                    warning(
                            "Folder",
                            "a restore was cut off; repeat it, or delete " + root + "/.restoring"));
        }
        return findings;
    }

    private Finding disk() throws IOException {
        var place = root;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        var free = Files.getFileStore(place).getUsableSpace() / MEGABYTE;
        var words = "%,d MB free".formatted(free);
        return free < TOO_LITTLE
                ? problem("Disk", words + "; make room before anything is written.")
                : free < LITTLE ? warning("Disk", words + "; make room soon.") : ok("Disk", words);
    }

    /** The network's own labels. */
    public static Finding vocabulary(DataFolder folder) throws IOException {
        var own = files(folder.vocabulary()).size();
        return ok(
                "Vocabulary",
                own == 0 ? "as shipped" : "as shipped, and %,d files of its own".formatted(own));
    }

    private static List<Path> files(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        try (var found = Files.walk(part)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
