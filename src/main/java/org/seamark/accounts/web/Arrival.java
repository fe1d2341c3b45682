package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Claim;
import org.seamark.accounts.Email;
import org.seamark.accounts.Identities;
import org.seamark.accounts.SecondFactors;
import org.seamark.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens when somebody comes back from another provider of identities. */
@Component
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final Identities identities;
    private final SecondFactors factors;
    private final Doorkeeper doorkeeper;
    private final Errands errands;
    private final Clock clock;

    Arrival(
            Identities identities,
            SecondFactors factors,
            Doorkeeper doorkeeper,
            Errands errands,
            Clock clock) {
        this.identities = identities;
        this.factors = factors;
        this.doorkeeper = doorkeeper;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws IOException {
        var language = Language.of(request.getLocale().getLanguage()).orElse(Language.EN);
        var claim = claim(arrived);
        var home = "/" + language.code();
        if (claim.isEmpty()) {
            response.sendRedirect(home + "/sign-in?failed");
            return;
        }
        var present = doorkeeper.look(request);
        var errand = Errand.of(request, clock.instant());
        Errand.end(request);
        if (present.isPresent() && errand.isPresent()) {
            var member = present.get().actor();
            response.sendRedirect(
                    errands.run(errand.get(), member, claim.get(), time(arrived), request));
        } else if (present.isPresent() && identities.whose(claim.get()).isEmpty()) {
            response.sendRedirect(home + "/account/safety?wrong=failed");
        } else {
            enter(claim.get(), language, request, response);
        }
    }

    private void enter(
            Claim claim,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var home = "/" + language.code();
        var account = identities.arrive(claim, language);
        if (account.isEmpty()) {
            response.sendRedirect(home + "/sign-in?failed");
        } else if (factors.isRequiredOf(account.get())) {
            doorkeeper.letWait(request, response, account.get());
            response.sendRedirect(home + "/sign-in/code");
        } else {
            doorkeeper.admit(request, response, account.get(), "provider", false);
            response.sendRedirect(home + "/account");
        }
    }

    /** When they signed in there, where that is said. */
    private static @Nullable Instant time(Authentication arrived) {
        return arrived.getPrincipal() instanceof OidcUser user ? user.getAuthenticatedAt() : null;
    }

    private static Optional<Claim> claim(Authentication arrived) {
        return arrived instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                ? Optional.of(
                        new Claim(
                                token.getAuthorizedClientRegistrationId(),
                                Objects.requireNonNull(user.getSubject()),
                                Boolean.TRUE.equals(user.getEmailVerified())
                                        ? Optional.ofNullable(user.getEmail()).flatMap(Email::of)
                                        : Optional.empty(),
                                Optional.ofNullable(user.getFullName()).orElse("")))
                : Optional.empty();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        LOG.info("provider=failed cause={}", failure.getClass().getSimpleName());
        var errand = Errand.of(request, clock.instant());
        Errand.end(request);
        var language = Language.of(request.getLocale().getLanguage()).orElse(Language.EN);
        response.sendRedirect(
                errand.map(known -> known.failed("failed"))
                        .orElse("/" + language.code() + "/sign-in?failed"));
    }
}
