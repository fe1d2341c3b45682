package org.seamark.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program may do on somebody's behalf. */
public enum Scope {
    /** Reads what is kept about them. */
    ACCOUNT,
    /** Sees what they contributed and where it stands. */
    READ,
    /** Begins drafts, and hands nothing in. */
    CONTRIBUTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
    }

    public String key() {
        return "accounts.scope." + code();
    }
}
