package org.seamark.library.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.seamark.library.Description;

/**
 * Records by the source that they first came from: an export of Seamark writes it into the key,
 * {@code iom-evaluations::2042}, so that what comes back is known.
 */
record Origins(Map<String, Map<String, Description>> bySource) {

    static final String OF = "::";

    static Origins of(String source, Map<String, Description> byKey) {
        var bySource = new LinkedHashMap<String, Map<String, Description>>();
        byKey.forEach((key, description) -> {
            int at = source.equals("seamark") ? key.indexOf(OF) : -1;
            bySource.computeIfAbsent(
                            at < 1 ? source : key.substring(0, at), name -> new LinkedHashMap<>())
                    .put(at < 1 ? key : key.substring(at + OF.length()), description);
        });
        return new Origins(bySource);
    }
}
