package org.seamark.files;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What one account brought, for its member to know of, and for when they leave. */
@Component
public class BroughtFiles {

    private final StoredFiles files;
    private final FileStore store;
    private final FileDoor door;

    BroughtFiles(StoredFiles files, FileStore store, FileDoor door) {
        this.files = files;
        this.store = store;
        this.door = door;
    }

    public List<StoredFile> of(UUID owner) {
        return files.of(owner);
    }

    /** Removes what no record needs; what was handed in stays with it. */
    public void forget(UUID owner) {
        files.of(owner).stream()
                .filter(file -> !door.isHeld(file))
                .forEach(file -> store.remove(file.id()));
    }
}
