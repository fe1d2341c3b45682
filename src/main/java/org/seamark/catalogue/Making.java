package org.seamark.catalogue;

import java.util.UUID;

/**
 * How a module's record is made of what is known of it: its constructor, as a rule. What follows
 * from the description, such as a rank, it finds out itself.
 */
@FunctionalInterface
public interface Making<D, P extends Publication<D>> {

    P make(UUID id, int version, Provenance provenance, D description);

    /** The same record with another description or another provenance. */
    default P again(P before, Provenance provenance, D description) {
        return make(before.id(), before.version(), provenance, description);
    }

    /** What a source says of a record that is here, with what it has no way of saying. */
    default D completed(P before, D said) {
        return said;
    }
}
