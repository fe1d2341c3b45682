package org.seamark.catalogue;

import java.util.UUID;

/** A record as another catalogue had it, under the identifier that its addresses are made of. */
public record Settler<D>(UUID id, Provenance provenance, D description) {

    boolean isWithdrawn() {
        return provenance.withdrawn() != null;
    }

    /** Whether a record here says the same. */
    boolean isLike(Publication<D> here) {
        return here.description().equals(description) && here.isPublished() != isWithdrawn();
    }
}
