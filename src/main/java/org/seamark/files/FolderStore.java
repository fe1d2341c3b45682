package org.seamark.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.seamark.database.DataFolder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Contents in {@code DIR/files/ab/cd/abcd…}. What is being written stands in no such place. */
public final class FolderStore implements ContentStore {

    private static final String KEPT = "[0-9a-f][0-9a-f]";

    private final Path root;

    public FolderStore(DataFolder folder) {
        this.root = folder.files();
    }

    /**
     * What is there already is only marked as wanted again: the janitor goes by that mark, so that
     * it never takes away what somebody brings at the same moment.
     */
    @Override
    public void keep(ContentHash hash, Path written) throws IOException {
        var place = place(hash);
        try {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            Files.delete(written);
        } catch (NoSuchFileException isNew) {
            Files.createDirectories(folder(hash));
            bringToDisk(written);
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
            bringToDisk(folder(hash));
            bringToDisk(root.resolve(hash.hex().substring(0, 2)));
            bringToDisk(root);
        }
    }

    private static void bringToDisk(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Resource content(ContentHash hash) {
        return new FileSystemResource(place(hash));
    }

    @Override
    public Path file(ContentHash hash) {
        return place(hash);
    }

    private Path place(ContentHash hash) {
        return folder(hash).resolve(hash.hex());
    }

    private Path folder(ContentHash hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
    }

    @Override
    public List<ContentHash> keptBefore(Instant moment) throws IOException {
        var old = new ArrayList<ContentHash>();
        for (var first : folders(root)) {
            for (var second : folders(first)) {
                try (var files = Files.newDirectoryStream(second, KEPT.repeat(32))) {
                    for (var file : files) {
                        if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                            old.add(new ContentHash(file.getFileName().toString()));
                        }
                    }
                }
            }
        }
        return old;
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.newDirectoryStream(folder, KEPT)) {
            var folders = new ArrayList<Path>();
            found.forEach(folders::add);
            return folders;
        }
    }

    @Override
    public void remove(ContentHash hash) throws IOException {
        Files.deleteIfExists(place(hash));
    }
}
