package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;

/**
 * Where somebody is led who would see what is out of sight, had they signed in with two factors.
 */
public final class SecondFactorNeeded {

    private SecondFactorNeeded() {}

    /** The page at which the second factor is set up, or nothing for all others. */
    public static Optional<String> page(OutOfSight refusal, HttpServletRequest request) {
        return SignedIn.behind(request)
                .filter(member -> member.rests(refusal.needed()))
                .flatMap(member -> Language.of(request.getRequestURI().split("/", 3)[1]))
                .map(language ->
                        ReturnAddress.via(
                                "/" + language.code() + "/account/second-factor", request));
    }
}
