package org.seamark.files;

import java.util.List;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Reference;

/**
 * Answers who may read a file. The modules whose records refer to files implement it; a file that
 * none of them speaks for is read by nobody but its owner.
 */
@FunctionalInterface
public interface FileReaders {

    boolean mayRead(StoredFile file, Actor reader);

    /** The published records that have it, as far as this module knows. */
    default List<Reference> published(UUID file) {
        return List.of();
    }
}
