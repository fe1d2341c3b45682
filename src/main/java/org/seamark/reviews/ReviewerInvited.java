package org.seamark.reviews;

import java.util.UUID;

/** Somebody has been asked to review. */
public record ReviewerInvited(UUID review, UUID invitation) {}
