package org.seamark.reviews;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a review, as far as its rules must know them.
 *
 * @param account who it is
 * @param organisation whose they are, where they are anybody's
 */
public record Party(UUID account, @Nullable UUID organisation) {

    /** Whether the two may not judge each other's work, and why. */
    Optional<WrongStep.Reason> bias(Party other) {
        if (account.equals(other.account)) {
            return Optional.of(WrongStep.Reason.OWN_WORK);
        }
        return organisation != null && organisation.equals(other.organisation)
                ? Optional.of(WrongStep.Reason.OWN_ORGANISATION)
                : Optional.empty();
    }
}
