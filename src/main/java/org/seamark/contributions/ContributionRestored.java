package org.seamark.contributions;

import java.util.UUID;

/**
 * The editors have published an earlier version of something again.
 *
 * @param revision the newest, which says what the earlier one said
 */
public record ContributionRestored(UUID contribution, int revision) {}
