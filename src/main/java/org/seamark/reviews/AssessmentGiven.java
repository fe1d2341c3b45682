package org.seamark.reviews;

import java.util.UUID;

/** A reviewer has been heard. */
public record AssessmentGiven(UUID review, UUID invitation) {}
