package org.seamark.reviews;

import java.util.UUID;
import org.seamark.kernel.Reference;

/** The work was taken back before its review had ended. */
public record ReviewClosed(UUID review, Reference subject) {}
