package org.seamark.reviews;

import java.time.Instant;
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

    /** The version that was there at a moment. */
    public Optional<Subject> find(Reference reference, Instant moment) {
        return modules.stream()
                .filter(one -> one.module().equals(reference.module()))
                .findFirst()
                .flatMap(one -> one.find(reference, moment));
    }
}
