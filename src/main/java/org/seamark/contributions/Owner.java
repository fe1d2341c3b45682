package org.seamark.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who hands something in.
 *
 * @param focalPoint the person at the main implementer who agrees, where it is done on another's
 *     behalf: seen by editors alone
 */
public record Owner(UUID account, @Nullable UUID organisation, @Nullable FocalPoint focalPoint) {

    /** Of what came into the catalogue without being handed in. */
    public static final Owner NOBODY = new Owner(new UUID(0, 0), null, null);

    public boolean isSomebody() {
        return !account.equals(NOBODY.account);
    }

    /** Whom the editors ask whether the main implementer agrees. */
    public record FocalPoint(String implementer, String name, String email) {

        public FocalPoint {
            if (implementer.isBlank() || name.isBlank() || email.indexOf('@') < 1) {
                throw new WrongStep(WrongStep.Reason.NO_FOCAL_POINT);
            }
        }
    }
}
