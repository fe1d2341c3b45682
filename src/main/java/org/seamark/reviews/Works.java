package org.seamark.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.seamark.kernel.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is reviewed, whichever module it belongs to. */
@Component
public class Works {

    private final ObjectProvider<Subjects> modules;

    Works(ObjectProvider<Subjects> modules) {
        this.modules = modules;
    }

    /** What lists show of these, as they are now; one that no module has is left out. */
    public Map<Reference, Cover> covers(Collection<Reference> works) {
        var covers = new HashMap<Reference, Cover>();
        modules.stream()
                .forEach(module -> {
                    var own =
                            works.stream()
                                    .filter(one -> one.module().equals(module.module()))
                                    .map(Reference::id)
                                    .distinct()
                                    .toList();
                    if (!own.isEmpty()) {
                        module.covers(own)
                                .forEach((id, cover) ->
                                        covers.put(new Reference(module.module(), id), cover));
                    }
                });
        return covers;
    }

    /** The version that was there at a moment. */
    public Optional<Subject> find(Reference reference, Instant moment) {
        return modules.stream()
                .filter(one -> one.module().equals(reference.module()))
                .findFirst()
                .flatMap(one -> one.find(reference, moment));
    }
}
