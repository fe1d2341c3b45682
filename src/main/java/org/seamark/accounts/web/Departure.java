package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** With what somebody is sent to another provider: who has an errand there, to sign in anew. */
@Component
class Departure implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final Clock clock;

    Departure(Providers providers, Clock clock) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(providers, "/sign-in/with");
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String code) {
        return asked(plain.resolve(request, code), request);
    }

    private @Nullable OAuth2AuthorizationRequest asked(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null; // as for nearly every request: no session is looked up for it
        }
        var errand = Errand.of(request, clock.instant());
        return errand.isEmpty()
                ? plain
                : OAuth2AuthorizationRequest.from(plain)
                        .additionalParameters(errand.get().reason().wish())
                        .build();
    }
}
