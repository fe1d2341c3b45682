package org.seamark.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where the network's own PostgreSQL is, as its driver reads it. */
record DatabaseAddress(String url) {

    private static final String SERVER = "(?:\\[[\\p{XDigit}:.%]+]|[^/?@:,\\[\\]]*)(?::\\d{1,5})?";
    private static final Pattern FORM =
            Pattern.compile(
                    "jdbc:postgresql:(?://%s(?:,%s)*/)?[^/?@:]*(?:\\?.*)?"
                            .formatted(SERVER, SERVER));

    /** The driver would repeat one that it cannot read, with the password that may be in it. */
    static DatabaseAddress parse(String text) {
        var url = text.strip();
        if (!FORM.matcher(url).matches() || !isDecodable(url)) {
            throw new DatabaseUnavailable(
                    "SEAMARK_DATABASE_URL is not the address of a PostgreSQL:"
                            + " jdbc:postgresql://host:5432/name. The user and the password are set by"
                            + " SEAMARK_DATABASE_USER and SEAMARK_DATABASE_PASSWORD.",
                    null);
        }
        return new DatabaseAddress(url);
    }

    private static boolean isDecodable(String url) {
        try {
            return !URLDecoder.decode(url, StandardCharsets.UTF_8).isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
