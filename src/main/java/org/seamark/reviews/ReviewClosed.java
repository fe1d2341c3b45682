package org.seamark.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;

/**
 * A review has ended without a verdict: the work was taken back, or decided elsewhere.
 *
 * @param by who ended it, where that was somebody
 */
public record ReviewClosed(UUID review, Reference subject, @Nullable UUID by) {}
