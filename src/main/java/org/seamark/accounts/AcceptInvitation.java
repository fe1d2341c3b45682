package org.seamark.accounts;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What somebody says who was invited.
 *
 * @param password none for who adds a passkey next
 * @param organisation its name, or empty
 * @param country ISO 3166-1 alpha-3, or empty
 */
public record AcceptInvitation(
        String name,
        @Nullable String password,
        String organisation,
        @Nullable OrganisationType type,
        String country,
        Language language) {}
