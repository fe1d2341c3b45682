package org.seamark.reviews;

import java.util.UUID;
import org.seamark.kernel.Reference;

/** A review has begun. */
public record ReviewOpened(UUID review, Reference subject) {}
