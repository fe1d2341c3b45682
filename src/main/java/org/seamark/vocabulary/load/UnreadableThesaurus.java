package org.seamark.vocabulary.load;

import java.nio.file.Path;

/** A file is no thesaurus that Seamark can read; the message says why and where. */
public final class UnreadableThesaurus extends RuntimeException {

    UnreadableThesaurus(Path file, String why) {
        super(file.getFileName() + ": " + why);
    }
}
