package org.seamark.database;

import java.nio.file.Path;

/** Another Seamark runs on this data folder. */
public class FolderInUse extends RuntimeException {

    public FolderInUse(Path folder, String holder) {
        super("The data folder " + folder + " is in use by " + holder + ".");
    }
}
