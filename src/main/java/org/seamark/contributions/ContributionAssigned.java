package org.seamark.contributions;

import java.time.Instant;
import java.util.UUID;

/** An editor was given something by another. */
public record ContributionAssigned(UUID contribution, UUID editor, Instant at) {}
