package org.seamark.contributions;

import java.util.UUID;

/** The editors ask the owner for something. */
public record ContributionAsked(UUID contribution) {}
