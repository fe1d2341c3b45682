package org.seamark.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where resources are taken in, changed and found. */
@Component
public class Library {

    private final Resources resources;
    private final Intake intake;

    Library(Resources resources, Intake intake) {
        this.resources = resources;
        this.intake = intake;
    }

    public Optional<Resource> find(String code) {
        return resources.findByCode(code);
    }

    public long size() {
        return resources.count();
    }

    /** So many of all resources, in the order of their identifiers, from the one after another. */
    public List<Resource> after(UUID id, int most) {
        return resources.findAfter(id, most);
    }

    /** Takes in what a source describes, by the key that each has there; all of it or nothing. */
    public Taken take(String source, Map<String, Description> byKey) {
        return intake.take(resources, source, byKey, Resource::of, Resource::described);
    }

    /** The same for several sources, all of it or nothing. */
    @Transactional
    public Taken takeAll(Map<String, Map<String, Description>> bySource) {
        return bySource.entrySet().stream()
                .map(source -> take(source.getKey(), source.getValue()))
                .reduce(Taken.NOTHING, Taken::plus);
    }

    /** What taking these in would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Taken compareAll(Map<String, Map<String, Description>> bySource) {
        return bySource.entrySet().stream()
                .map(source -> intake.compare(resources, source.getKey(), source.getValue()))
                .reduce(Taken.NOTHING, Taken::plus);
    }
}
