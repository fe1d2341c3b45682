package org.seamark.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What somebody says who wants to take part.
 *
 * @param organisation its name, or empty
 * @param country ISO 3166-1 alpha-3, or empty
 * @param languages in which they work, and {@code language} the one of letters to them
 */
public record RegisterMember(
        Email email,
        String name,
        String organisation,
        @Nullable OrganisationType type,
        String country,
        Set<Language> languages,
        Language language) {}
