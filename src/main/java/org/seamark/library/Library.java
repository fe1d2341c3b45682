package org.seamark.library;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.Catalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where resources are taken in, changed and found. */
@Component
public class Library {

    private final Resources resources;
    private final Catalogue catalogue;
    private final Clock clock;

    Library(Resources resources, Catalogue catalogue, Clock clock) {
        this.resources = resources;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Optional<Resource> find(String code) {
        return resources.findByCode(code);
    }

    /** How many of a batch were new, changed or the same as before. */
    public record Taken(int added, int changed, int unchanged) {}

    /**
     * Takes in what a source describes, by the key that each has there: new ones are added, others
     * changed where their description differs; all are published, or none.
     */
    @Transactional
    public Taken take(String source, Map<String, Description> byKey) {
        var known = new HashMap<String, Resource>();
        if (!byKey.isEmpty()) {
            resources
                    .findBySource(source, byKey.keySet())
                    .forEach(resource -> known.put(resource.sourceKey(), resource));
        }
        Instant now = clock.instant();
        var stored = new ArrayList<Resource>();
        int changed = 0;
        for (var entry : byKey.entrySet()) {
            var before = known.get(entry.getKey());
            if (before == null) {
                stored.add(Resource.of(source, entry.getKey(), entry.getValue(), now));
            } else if (!before.description().equals(entry.getValue())) {
                stored.add(before.described(entry.getValue(), now));
                changed++;
            }
        }
        resources.saveAll(stored);
        catalogue.publish(stored.stream().map(Resource::listing).toList());
        return new Taken(stored.size() - changed, changed, byKey.size() - stored.size());
    }
}
