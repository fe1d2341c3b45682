package org.seamark.operations.flat;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.seamark.library.Resource;

/** Writes one resource after the other. */
public interface Output extends AutoCloseable {

    void write(Resource resource) throws IOException;

    @Override
    void close() throws IOException;

    /** What the ending of a file's name asks for: CSV unless it is .json or .jsonl. */
    static Output to(Writer target, String fileName, Extras extras) throws IOException {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                ? new JsonOutput(target, extras, true)
                : name.endsWith(".jsonl")
                        ? new JsonOutput(target, extras, false)
                        : new CsvOutput(target, extras);
    }
}
