package org.seamark.reviews;

import java.util.UUID;

/** A reviewer is no longer on the roster. */
public record RosterLeft(UUID account) {}
