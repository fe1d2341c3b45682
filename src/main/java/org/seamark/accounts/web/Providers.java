package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.OtherProviders;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The providers of identities that the network has set: {@code seamark.oidc.<code>.issuer}, {@code
 * .client-id}, {@code .client-secret} and {@code .name}. One is asked what it can do when it is
 * first needed, so that one that is down keeps nobody else out.
 */
@Component
class Providers implements ClientRegistrationRepository, OtherProviders {

    private final Environment environment;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    /** What is set of one provider. */
    record Settings(
            String issuer, String clientId, @Nullable String clientSecret, @Nullable String name) {}

    Providers(Environment environment) {
        this.environment = environment;
    }

    private Map<String, Settings> settings() {
        return new TreeMap<>(
                Binder.get(environment)
                        .bind("seamark.oidc", Bindable.mapOf(String.class, Settings.class))
                        .orElse(Map.of()));
    }

    List<Provider> all() {
        return settings().entrySet().stream()
                .map(given -> new Provider(given.getKey(), name(given.getKey(), given.getValue())))
                .toList();
    }

    @Override
    public Set<String> codes() {
        return settings().keySet();
    }

    Optional<Provider> find(String code) {
        return all().stream().filter(provider -> provider.code().equals(code)).findFirst();
    }

    /** Those of some that are still set. */
    List<Provider> among(List<String> codes) {
        return all().stream().filter(provider -> codes.contains(provider.code())).toList();
    }

    /**
     * All that are set, and those that are linked and not set any more.
     *
     * @param ways how many ways in their member has
     */
    List<LinkedProvider> with(List<String> linked, int ways) {
        var known = new TreeMap<String, LinkedProvider>();
        linked.forEach(code ->
                known.put(code, new LinkedProvider(new Provider(code, code), true, ways > 0)));
        all().forEach(provider ->
                known.put(
                        provider.code(),
                        new LinkedProvider(provider, linked.contains(provider.code()), ways > 1)));
        return List.copyOf(known.values());
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String code) {
        var given = settings().get(code);
        return given == null ? null : known.computeIfAbsent(code, unknown -> ask(code, given));
    }

    private static String name(String code, Settings given) {
        return given.name() == null ? code : given.name();
    }

    private static ClientRegistration ask(String code, Settings given) {
        return ClientRegistrations.fromIssuerLocation(given.issuer())
                .registrationId(code)
                .clientId(given.clientId())
                .clientSecret(given.clientSecret() == null ? "" : given.clientSecret())
                .clientName(name(code, given))
                .scope("openid", "email", "profile")
                .redirectUri("{baseUrl}/sign-in/oidc/{registrationId}")
                .build();
    }
}
