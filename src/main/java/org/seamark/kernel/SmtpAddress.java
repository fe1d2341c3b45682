package org.seamark.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a mail server is, and how one shows it who sends: {@code smtp://user:password@host:587}, or
 * {@code smtps://…} for TLS from the first byte.
 *
 * @param user empty where the address names none
 * @param password empty where the address has none
 */
public record SmtpAddress(boolean safe, String host, int port, String user, String password) {

    private static final Set<String> SCHEMES = Set.of("smtp", "smtps");

    /**
     * Reads an address.
     *
     * @throws WrongSmtpAddress for what is none; it repeats nothing of it
     */
    public static SmtpAddress parse(String text) {
        var uri = uri(text).filter(SmtpAddress::isServer).orElseThrow(WrongSmtpAddress::new);
        boolean safe = "smtps".equals(scheme(uri));
        var named = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        return new SmtpAddress(
                safe,
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : safe ? 465 : 587,
                decoded(named[0]),
                named.length == 2 ? decoded(named[1]) : "");
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException unreadable) {
            return Optional.empty(); // its message has the password
        }
    }

    /** A password that is not encoded leaves no host, or all that follows it behind the host. */
    private static boolean isServer(URI uri) {
        return uri.getHost() != null
                && SCHEMES.contains(scheme(uri))
                && uri.getRawPath().matches("/?")
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
