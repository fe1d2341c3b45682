package org.seamark.reviews;

import java.util.UUID;

/**
 * A reviewer has declined, has a conflict of interest or is no longer waited for: another is
 * needed.
 */
public record InvitationEnded(UUID review, UUID invitation) {}
