package org.seamark.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A country or area: ISO 3166-1 alpha-3 (Kosovo: XKX) and alpha-2, the numeric code of M49 where it
 * has one, its region, whether it is a Member State, and whether it is offered in filters.
 */
public record Country(
        String code,
        String alpha2,
        @Nullable String m49,
        Region region,
        Membership membership,
        boolean offered)
        implements Concept {

    /** The code under which Kosovo stands; its label carries an asterisk and needs its footnote. */
    public static final String KOSOVO = "XKX";

    /** A place in the United Nations. */
    public enum Membership {
        YES,
        OBSERVER,
        NO
    }

    @Override
    public String key() {
        return "country." + code;
    }
}
