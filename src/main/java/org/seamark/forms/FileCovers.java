package org.seamark.forms;

import java.util.Optional;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.CoverPictures;
import org.seamark.files.FileDoor;
import org.seamark.kernel.Actor;
import org.springframework.stereotype.Component;

/** The first page of a file, where a visitor may read the file. */
@Component
class FileCovers implements CoverPictures {

    private final FileDoor door;

    FileCovers(FileDoor door) {
        this.door = door;
    }

    @Override
    public Optional<String> of(AttachedFile file) {
        return door.open(file.id(), Actor.visitor())
                .filter(found -> found.thumbnail() != null)
                .map(found -> "/files/" + found.id() + "/picture");
    }
}
