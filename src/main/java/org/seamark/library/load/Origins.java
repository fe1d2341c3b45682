package org.seamark.library.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.seamark.catalogue.Taken;
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

    /** Does the same with the records of each source, and counts all together. */
    Taken sum(BiFunction<String, Map<String, Description>, Taken> taking) {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (var entry : bySource.entrySet()) {
            var taken = taking.apply(entry.getKey(), entry.getValue());
            added += taken.added();
            changed += taken.changed();
            unchanged += taken.unchanged();
        }
        return new Taken(added, changed, unchanged);
    }
}
