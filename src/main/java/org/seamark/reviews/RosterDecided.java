package org.seamark.reviews;

import java.util.UUID;

/** An editor has accepted or refused somebody for the roster. */
public record RosterDecided(UUID account, boolean accepted) {}
