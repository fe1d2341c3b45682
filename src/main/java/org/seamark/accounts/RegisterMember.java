package org.seamark.accounts;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What somebody says who wants to take part.
 *
 * @param organisation its name, or empty
 * @param country ISO 3166-1 alpha-3, or empty
 */
public record RegisterMember(
        Email email,
        String name,
        String organisation,
        @Nullable OrganisationType type,
        String country,
        Language language) {}
