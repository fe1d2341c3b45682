package org.seamark.contributions;

import java.util.UUID;

/** The editors have decided on something that was handed in. */
public record ContributionDecided(UUID contribution, Stage stage) {}
