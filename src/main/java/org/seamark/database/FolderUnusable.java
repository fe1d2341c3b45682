package org.seamark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data folder cannot be read or written. */
public class FolderUnusable extends RuntimeException {

    public FolderUnusable(Path folder, IOException cause) {
        super(
                "The data folder " + folder + " cannot be used: " + reason(folder, cause) + ".",
                cause);
    }

    /** The system's own words are only the name again where a file is in the way. */
    private static String reason(Path folder, IOException cause) {
        return Files.isRegularFile(folder) ? "it is a file" : String.valueOf(cause.getMessage());
    }
}
