package org.seamark.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Reference;

/** What a module brings whose things are reviewed: how reviewers and editors read them. */
public interface Subjects {

    /** The module whose references it knows. */
    String module();

    /**
     * A thing as it was at a moment: a round judges the version that it was opened on, and compares
     * it with that of the round before.
     *
     * @return nothing where there is no such thing any more
     */
    Optional<Subject> find(Reference reference, Instant moment);

    /** What lists show of these, as they are now; without those that are there no more. */
    Map<UUID, Cover> covers(Collection<UUID> works);
}
