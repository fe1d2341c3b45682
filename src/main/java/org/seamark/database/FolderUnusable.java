package org.seamark.database;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder cannot be read or written. */
public class FolderUnusable extends RuntimeException {

    public FolderUnusable(Path folder, IOException cause) {
        super("The data folder " + folder + " cannot be used: " + cause.getMessage() + ".", cause);
    }
}
