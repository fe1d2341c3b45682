package org.seamark.contributions;

import java.util.UUID;

/** Something has been handed in, for the first time or again. */
public record ContributionSubmitted(UUID contribution, int revision) {}
