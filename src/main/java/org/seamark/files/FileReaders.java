package org.seamark.files;

import org.seamark.kernel.Actor;

/**
 * Answers who may read a file. The modules whose records refer to files implement it; a file that
 * none of them speaks for is read by nobody but its owner.
 */
@FunctionalInterface
public interface FileReaders {

    boolean mayRead(StoredFile file, Actor reader);
}
