package org.seamark.accounts.web;

import java.util.List;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * How a member signs in, and where they have.
 *
 * @param hasOneWay whether there is no other way in than this one
 * @param error the key of what could not be done, or empty
 */
public record SafetyPage(
        SignedIn member,
        boolean hasPassword,
        boolean hasOneWay,
        boolean hasSecondFactor,
        int recoveryCodes,
        List<CredentialRecord> passkeys,
        List<LinkedProvider> providers,
        List<OpenSession> sessions,
        String passwordError,
        String error,
        String done) {}
