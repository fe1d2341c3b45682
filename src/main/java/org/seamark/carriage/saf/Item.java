package org.seamark.carriage.saf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One item.
 *
 * @param key its handle or, where it has none, the name of its folder
 * @param isKnown whether the key means this item and no other, in all archives that there are
 * @param fields of its metadata, as mappings call them
 * @param remarks on what could not be taken of it
 */
public record Item(
        String key,
        boolean isKnown,
        Map<String, Object> fields,
        List<ItemFile> files,
        List<String> remarks) {

    /** A file that readers are meant to have. */
    public record ItemFile(Path path, String name) {}
}
