package org.seamark.forms;

import java.util.Optional;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.CoverPictures;
import org.seamark.files.FileDoor;
import org.seamark.files.FileStore;
import org.springframework.stereotype.Component;

/** The first page of a file, where a visitor may read the file. */
@Component
class FileCovers implements CoverPictures {

    private final FileStore files;
    private final FileDoor door;

    FileCovers(FileStore files, FileDoor door) {
        this.files = files;
        this.door = door;
    }

    @Override
    public Optional<String> of(AttachedFile file) {
        return files.find(file.id())
                .filter(found -> found.thumbnail() != null)
                .filter(door::isPublic)
                .map(found -> "/files/" + found.id() + "/picture");
    }
}
