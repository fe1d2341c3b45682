package org.seamark.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a member of the network may be asked to do; each is given for itself, none holds another.
 */
public enum Role {
    MEMBER,
    REVIEWER,
    EDITOR,
    MODERATOR,
    WORKSTREAM_LEAD,
    ADMINISTRATOR;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** The same, for input that must be right. */
    public static Role require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("role", code));
    }

    public String code() {
        return code;
    }

    /** The key of its name. */
    public String key() {
        return "role." + code;
    }

    /** Whether who has it must sign in with two factors, and has it only then. */
    public boolean needsTwoFactors() {
        return this == EDITOR || this == ADMINISTRATOR;
    }
}
