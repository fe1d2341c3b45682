package org.seamark.audit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From what kind of program an action came; more than the kind is never kept. */
public enum Client {
    BROWSER,
    PHONE,
    PROGRAM,
    COMMAND,
    SERVER;

    private static final Pattern HANDHELD = Pattern.compile("Mobi|Android|iPhone|iPad");

    /** By what a request says of its program in the header User-Agent. */
    public static Client of(@Nullable String userAgent) {
        return userAgent == null || !userAgent.startsWith("Mozilla/")
                ? PROGRAM
                : HANDHELD.matcher(userAgent).find() ? PHONE : BROWSER;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Client require(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The key of its name. */
    public String key() {
        return "audit.client." + code();
    }
}
