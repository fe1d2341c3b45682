package org.seamark.accounts.web;

import java.util.List;
import org.seamark.accounts.ApiTokens;
import org.seamark.accounts.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the web shell is given: who is there, and the token against forged requests. */
@Configuration(proxyBeanMethods = false)
class AccountsWebConfiguration {

    /** Written when a page with a form asks for it, and only then. */
    @Bean
    static CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("seamark-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    Customizer<HttpSecurity> whoIsThere(
            Doorkeeper doorkeeper, ApiTokens tokens, Members members, CsrfTokenRepository csrf) {
        return security ->
                security.csrf(forms ->
                                forms.csrfTokenRepository(csrf)
                                        .ignoringRequestMatchers(WhoIsThere::isProgram)
                                        // nothing changes there: all is read by GET
                                        .ignoringRequestMatchers("/api/v1/**")
                                        // harvesters may ask by POST, and change nothing
                                        .ignoringRequestMatchers("/oai"))
                        .addFilterBefore(
                                new WhoIsThere(doorkeeper, tokens, members),
                                AnonymousAuthenticationFilter.class);
    }

    /** Where none is set, there is nothing of it. */
    @Bean
    Customizer<HttpSecurity> otherProviders(
            Providers providers, Arrival arrival, Departure departure) {
        return security -> {
            if (!providers.all().isEmpty()) {
                security.oauth2Login(login ->
                        login.clientRegistrationRepository(providers)
                                .loginPage("/en/sign-in")
                                .authorizationEndpoint(
                                        ask -> ask.authorizationRequestResolver(departure))
                                .redirectionEndpoint(back -> back.baseUri("/sign-in/oidc/*"))
                                .successHandler(arrival)
                                .failureHandler(arrival));
            }
        };
    }

    /**
     * Nobody acts at a provider; what would is not made ready, with certificates and connections.
     */
    @Bean
    OAuth2AuthorizedClientManager nobodyElsewhere() {
        return request -> null;
    }

    @Bean
    WebMvcConfigurer whoActs(Arguments arguments) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }
        };
    }
}
