package org.seamark.operations.flat;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.seamark.catalogue.Publication;

/** Writes one record after the other. */
public interface Output extends AutoCloseable {

    void write(Publication<?> record) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * What the ending of a file's name asks for: CSV unless it is .json or .jsonl.
     *
     * @param described what is known of a record of the kind to be written
     */
    static Output to(Writer target, String fileName, Class<?> described, Extras extras)
            throws IOException {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                ? new JsonOutput(target, extras, true)
                : name.endsWith(".jsonl")
                        ? new JsonOutput(target, extras, false)
                        : new CsvOutput(target, described, extras);
    }
}
