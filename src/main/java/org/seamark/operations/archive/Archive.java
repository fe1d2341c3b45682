package org.seamark.operations.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.seamark.database.Migrations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive that has been checked from its first byte to its last. */
public final class Archive implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens an archive and checks all of it.
     *
     * @throws ArchiveRefused when it is not whole, not an archive, or not for this Seamark
     */
    public static Archive open(Path path, Work work) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new ArchiveRefused("There is no file " + path + ".");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException | EOFException notOne) {
            throw new ArchiveRefused(
                    path + " is not a backup of Seamark, or it has been cut off or damaged.");
        }
        try {
            var archive = new Archive(path, zip, manifest(path, zip));
            archive.check(work);
            return archive;
        } catch (RuntimeException | IOException refused) {
            zip.close();
            throw refused;
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new ArchiveRefused(path + " is not a backup of Seamark: it has no manifest.");
        }
        if (!Seal.holds(path)) {
            throw damaged(path, "its seal is broken");
        }
        try (var in = zip.getInputStream(entry)) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        } catch (JacksonException | ZipException unreadable) {
            throw damaged(path, "its manifest cannot be read");
        }
    }

    private static ArchiveRefused damaged(Path path, String how) {
        return new ArchiveRefused(path + " is damaged: " + how + ". Nothing was restored.");
    }

    public Manifest manifest() {
        return manifest;
    }

    private void check(Work work) throws IOException {
        if (manifest.format() > Manifest.FORMAT
                || !new HashSet<>(Migrations.shipped()).containsAll(manifest.migrations())) {
            throw new ArchiveRefused(
                    path
                            + " was made by Seamark "
                            + manifest.version()
                            + ", which has changes of the database that this version does not"
                            + " know. Restore it with that version or a newer one.");
        }
        var expected = new HashMap<String, String>();
        manifest.tables().forEach(table -> expected.put(table.entry(), table.sha256()));
        manifest.files().forEach(file -> expected.put(file.entry(), file.sha256()));
        work.begins("Checking", expected.size());
        for (var entry : Map.copyOf(expected).entrySet()) {
            try (var in = open(entry.getKey())) {
                var digest =
                        new Digest().transfer(in, OutputStream.nullOutputStream(), lines -> {});
                if (!digest.hex().equals(entry.getValue())) {
                    throw damaged(path, entry.getKey() + " is not what the manifest says");
                }
            }
            work.done(1);
        }
        if (manifest.files().stream().anyMatch(file -> !isInside(file.path()))) {
            throw damaged(path, "it names files outside the data folder");
        }
    }

    private static boolean isInside(String name) {
        var parts = List.of(name.split("/"));
        return List.of("files", "keys", "vocabulary").contains(parts.getFirst())
                && !parts.contains("..")
                && !name.contains("\\");
    }

    /** The content of one entry. */
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
