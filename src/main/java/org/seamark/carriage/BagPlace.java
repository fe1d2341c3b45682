package org.seamark.carriage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Where a bag is: a folder, or the one folder in a zip archive. */
record BagPlace(Path root, @Nullable FileSystem archive) implements AutoCloseable {

    static boolean isArchive(Path path) {
        return path.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }

    /**
     * A place for a new bag.
     *
     * @param name of the folder within an archive
     */
    static BagPlace create(Path path, boolean archive, String name) throws IOException {
        if (!archive) {
            return new BagPlace(Files.createDirectories(path), null);
        }
        var zip =
                FileSystems.newFileSystem(
                        URI.create("jar:" + path.toUri()),
                        Map.of("create", "true", "useTempFile", true));
        return new BagPlace(Files.createDirectories(zip.getPath("/" + name)), zip);
    }

    static BagPlace open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new BagPlace(path, null);
        }
        if (!Files.isRegularFile(path)) {
            throw new BagRefused("There is no file " + path + ".");
        }
        try {
            var zip = FileSystems.newFileSystem(path);
            return new BagPlace(folder(zip.getPath("/")), zip);
        } catch (ZipException | ProviderNotFoundException notOne) {
            throw new BagRefused(path + " is neither a folder nor a zip archive.");
        }
    }

    private static Path folder(Path top) throws IOException {
        if (Files.exists(top.resolve("bagit.txt"))) {
            return top;
        }
        try (var inside = Files.list(top)) {
            var all = inside.toList();
            boolean isWrapped =
                    all.size() == 1 && !Files.exists(all.getFirst().resolve("dublin_core.xml"));
            return isWrapped ? all.getFirst() : top;
        }
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}
