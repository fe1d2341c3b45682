package org.seamark.files;

/**
 * Answers whether a record needs a file, so that its owner does not remove it. The modules whose
 * records refer to files implement it.
 */
@FunctionalInterface
public interface FileHolders {

    boolean holds(StoredFile file);
}
