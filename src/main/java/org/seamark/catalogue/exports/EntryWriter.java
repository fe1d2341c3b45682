package org.seamark.catalogue.exports;

import java.io.IOException;
import java.util.List;
import org.seamark.kernel.Reference;

/** Writes the entries of one file as they come. */
interface EntryWriter {

    /** Those that are still published, in this order. */
    void write(List<Reference> references) throws IOException;

    /** Writes the end; not done where something went wrong before. */
    void finish() throws IOException;
}
