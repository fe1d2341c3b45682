package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seamark.accounts.Passkeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * For whom passkeys are: the public address of this Seamark or, where none is set, this machine.
 * Every passkey is asked to verify its owner, and so is two factors in one.
 */
@Component
class Passage {

    private final Passkeys passkeys;
    private final String address;
    private final Map<String, WebAuthnRelyingPartyOperations> byOrigin = new ConcurrentHashMap<>();

    Passage(Passkeys passkeys, @Value("${seamark.address:}") String address) {
        this.passkeys = passkeys;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** What a request says of its host counts on this machine only. */
    WebAuthnRelyingPartyOperations of(HttpServletRequest request) {
        if (!address.isEmpty()) {
            return byOrigin.computeIfAbsent(address, this::operations);
        }
        var origin = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        if (!"localhost".equals(URI.create(origin).getHost())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return operations(origin);
    }

    private WebAuthnRelyingPartyOperations operations(String origin) {
        var network =
                PublicKeyCredentialRpEntity.builder()
                        .id(URI.create(origin).getHost())
                        .name("Seamark")
                        .build();
        var operations =
                new Webauthn4JRelyingPartyOperations(passkeys, passkeys, network, Set.of(origin));
        operations.setCustomizeCreationOptions(options ->
                options.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
