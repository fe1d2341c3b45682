package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Claim;
import org.seamark.accounts.Identities;
import org.seamark.accounts.Linking;
import org.seamark.kernel.Actor;
import org.springframework.stereotype.Component;

/** What is done when a member comes back from another provider with an errand. */
@Component
class Errands {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Identities identities;
    private final Linking linking;
    private final Doorkeeper doorkeeper;

    Errands(Identities identities, Linking linking, Doorkeeper doorkeeper) {
        this.identities = identities;
        this.linking = linking;
        this.doorkeeper = doorkeeper;
    }

    /**
     * Does it; answers the page that follows.
     *
     * @param signedIn when somebody signed in there; a provider that does not say it proves nothing
     */
    String run(
            Errand errand,
            Actor.Member member,
            Claim claim,
            @Nullable Instant signedIn,
            HttpServletRequest request) {
        return switch (errand.reason()) {
            case PROOF -> prove(errand, member, claim, signedIn, request);
            case LINK -> linking.link(member, claim) ? errand.next() : errand.failed("taken");
        };
    }

    private String prove(
            Errand errand,
            Actor.Member member,
            Claim claim,
            @Nullable Instant signedIn,
            HttpServletRequest request) {
        boolean theirs = identities.whose(claim).filter(member.id()::equals).isPresent();
        boolean now = signedIn != null && !signedIn.isBefore(errand.begun().minus(CLOCKS_DIFFER));
        if (!theirs || !now) {
            return errand.failed("failed");
        }
        doorkeeper.prove(request, false);
        return errand.next();
    }
}
