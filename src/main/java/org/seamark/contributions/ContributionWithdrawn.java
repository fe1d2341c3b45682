package org.seamark.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Its owner has taken something back.
 *
 * @param review that went on and ended with it
 */
public record ContributionWithdrawn(UUID contribution, @Nullable UUID review) {}
