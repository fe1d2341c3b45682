package org.seamark.database;

import java.nio.file.Path;

/** The key in the data folder is not that of the database. */
public final class WrongKey extends RuntimeException {

    WrongKey(Path file) {
        super(
                ("%s is not the key with which this database was begun. Copy keys/instance.key from"
                                + " another node or from a backup. Where it is lost for good, start"
                                + " once with --seamark.key=new: second factors, open letters and"
                                + " the addresses of who follows searches are lost with it.")
                        .formatted(file));
    }
}
