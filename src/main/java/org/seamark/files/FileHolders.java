package org.seamark.files;

import java.time.Instant;

/**
 * Answers whether a record needs a file, so that its owner does not remove it. The modules whose
 * records refer to files implement it.
 */
@FunctionalInterface
public interface FileHolders {

    boolean holds(StoredFile file);

    /**
     * Whether anything at all names it, be it a draft.
     *
     * @param before what was given up before that moment no longer counts
     */
    default boolean names(StoredFile file, Instant before) {
        return holds(file);
    }
}
