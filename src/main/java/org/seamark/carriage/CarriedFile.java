package org.seamark.carriage;

import java.util.List;
import java.util.UUID;

/**
 * A file as a line of JSON.
 *
 * @param records that have it
 */
record CarriedFile(UUID id, String name, String type, long bytes, List<String> records) {

    String path() {
        return "data/files/" + id;
    }
}
