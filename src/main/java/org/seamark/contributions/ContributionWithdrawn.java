package org.seamark.contributions;

import java.util.UUID;

/** Its owner has taken something back. */
public record ContributionWithdrawn(UUID contribution) {}
