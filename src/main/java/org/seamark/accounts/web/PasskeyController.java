package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.PasskeyChanges;
import org.seamark.accounts.Passkeys;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where a member adds a passkey, and comes in with one. */
@Controller
class PasskeyController {

    private static final String KEYS = "/{language:ar|zh|en|fr|ru|es}/account/passkeys";
    private static final String ENTRANCE = "/{language:ar|zh|en|fr|ru|es}/sign-in/passkey";
    private static final String OPTIONS = PasskeyController.class.getName();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNED =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Passage passage;
    private final PasskeyChanges changes;
    private final Entrance entrance;
    private final Doorkeeper doorkeeper;

    PasskeyController(
            Passage passage, PasskeyChanges changes, Entrance entrance, Doorkeeper doorkeeper) {
        this.passage = passage;
        this.changes = changes;
        this.entrance = entrance;
        this.doorkeeper = doorkeeper;
    }

    @Proved
    @PostMapping(KEYS + "/options")
    ResponseEntity<String> creation(
            @PathVariable Language language, Actor.Member actor, HttpServletRequest request) {
        var options =
                passage.of(request)
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                        UsernamePasswordAuthenticationToken.authenticated(
                                                actor.id().toString(), null, java.util.List.of())));
        request.getSession().setAttribute(OPTIONS, options);
        return answer(options);
    }

    @Proved
    @PostMapping(KEYS)
    ResponseEntity<String> add(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestBody String body,
            HttpServletRequest request) {
        if (!(taken(request) instanceof PublicKeyCredentialCreationOptions options)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var key = json.readValue(body, RelyingPartyPublicKey.class);
        changes.add(
                actor,
                () ->
                        passage.of(request)
                                .registerCredential(
                                        new ImmutableRelyingPartyRegistrationRequest(
                                                options, key)));
        doorkeeper.prove(request, true);
        return answer(Map.of("next", "/" + language.code() + "/account/safety?done=passkey-added"));
    }

    @PostMapping(ENTRANCE + "/options")
    ResponseEntity<String> request(@PathVariable Language language, HttpServletRequest request) {
        var options =
                passage.of(request)
                        .createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        request.getSession().setAttribute(OPTIONS, options);
        return answer(options);
    }

    @PostMapping(ENTRANCE)
    ResponseEntity<String> enter(
            @PathVariable Language language,
            @RequestBody String body,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(taken(request) instanceof PublicKeyCredentialRequestOptions options)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var account = signer(body, options, request);
        var present = SignedIn.behind(request).map(known -> known.actor().id());
        if (present.filter(account::equals).isPresent()) {
            doorkeeper.prove(request, true);
        } else {
            doorkeeper.admit(request, response, account, "passkey", true);
        }
        return answer(Map.of("next", ReturnAddress.of(next, language)));
    }

    private UUID signer(
            String body, PublicKeyCredentialRequestOptions options, HttpServletRequest request) {
        try {
            var known =
                    passage.of(request)
                            .authenticate(
                                    new RelyingPartyAuthenticationRequest(
                                            options, json.readValue(body, SIGNED)));
            return entrance.active(Passkeys.account(known.getId())).orElseThrow();
        } catch (RuntimeException refused) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "", refused);
        }
    }

    private static @Nullable Object taken(HttpServletRequest request) {
        var session = request.getSession(false);
        var options = session == null ? null : session.getAttribute(OPTIONS);
        if (session != null) {
            session.removeAttribute(OPTIONS);
        }
        return options;
    }

    private ResponseEntity<String> answer(Object content) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(content));
    }
}
