package org.seamark.accounts;

import java.util.UUID;

/**
 * Whom somebody works for.
 *
 * @param country ISO 3166-1 alpha-3, or empty for one of many countries
 */
public record Organisation(UUID id, String name, OrganisationType type, String country) {

    /** What tells it from what it was before, or will be: a correction says on which it is. */
    public String mark() {
        return type.code() + "/" + country + "/" + name;
    }
}
