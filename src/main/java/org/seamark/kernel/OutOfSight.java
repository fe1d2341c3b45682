package org.seamark.kernel;

import java.util.Set;

/** What was asked for does not exist for who asks, be it there for others or not. */
public final class OutOfSight extends RuntimeException {

    private final Set<Role> needed;

    public OutOfSight() {
        this(Set.of());
    }

    /** It would be there with one of these roles. */
    OutOfSight(Set<Role> needed) {
        super("There is nothing here for who asks.");
        this.needed = needed;
    }

    /** Roles of which one would have shown it; none where that is not known. */
    public Set<Role> needed() {
        return needed;
    }
}
