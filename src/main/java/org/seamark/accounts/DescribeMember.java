package org.seamark.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What members say of themselves.
 *
 * @param languages in which they work, and {@code language} the one of letters to them
 */
public record DescribeMember(
        String name,
        String organisation,
        @Nullable OrganisationType type,
        String country,
        Set<Language> languages,
        Language language) {}
