package org.seamark.contributions;

import java.util.UUID;

/** A review has ended without a verdict, and what was reviewed is on the editors’ desk again. */
public record ContributionReturned(UUID contribution, UUID review) {}
