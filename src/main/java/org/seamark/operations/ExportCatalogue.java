package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.seamark.carriage.Packing;
import org.springframework.util.FileSystemUtils;

/** Packs the whole catalogue into a bag: a folder, or an archive where the name ends in .zip. */
final class ExportCatalogue {

    private final Place place;
    private final Path target;
    private final boolean zipped;

    ExportCatalogue(Place place, Path target) {
        this.place = place;
        this.target = target.toAbsolutePath().normalize();
        this.zipped = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    int run(boolean force) throws IOException {
        if (Files.exists(target) && !(force && zipped)) {
            throw new Failed(
                    target
                            + " is there already. Choose another name"
                            + (zipped ? ", or add --force." : "."));
        }
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new Failed("There is no folder " + target.resolveSibling("") + " to write into.");
        }
        var partial = target.resolveSibling(target.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(partial);
        try (var house = place.enter(place.openExisting())) {
            var packing = house.the(Packing.class);
            Packing.Packed packed;
            try (var steps = new Steps("export", packing.size())) {
                packed =
                        packing.pack(
                                partial,
                                zipped,
                                "catalogue",
                                "Seamark " + Version.number(),
                                steps::stepBy);
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            Terminal.say(
                    "Exported %,d records and %,d files of the catalogue: %s"
                            .formatted(packed.records(), packed.files(), target));
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(partial);
        }
    }
}
