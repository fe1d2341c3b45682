package org.seamark.reviews;

import java.util.UUID;

/** A member wishes to be on the roster. */
public record RosterApplied(UUID account) {}
