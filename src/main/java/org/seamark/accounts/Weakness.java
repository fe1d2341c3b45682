package org.seamark.accounts;

/** Why a password is refused. */
public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    PERSONAL,
    GUESSABLE;

    /** The key of the sentence that says it. */
    public String key() {
        return "accounts.password." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
