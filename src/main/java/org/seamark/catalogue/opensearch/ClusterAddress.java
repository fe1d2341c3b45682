package org.seamark.catalogue.opensearch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where an OpenSearch is, and how one shows it who asks.
 *
 * @param origin scheme, host and port
 * @param authorization the header of who may use it, if it asks for one
 */
record ClusterAddress(String origin, Optional<String> authorization) {

    static ClusterAddress parse(String text) {
        var uri = uri(text).filter(ClusterAddress::isOrigin).orElseThrow(WrongAddress::new);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new ClusterAddress(
                uri.getScheme() + "://" + uri.getHost() + port,
                Optional.ofNullable(uri.getUserInfo()).map(ClusterAddress::basic));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException unreadable) {
            return Optional.empty(); // its message has the password
        }
    }

    /** A password that is not encoded leaves no host, or all that follows it behind the host. */
    private static boolean isOrigin(URI uri) {
        return uri.getHost() != null
                && String.valueOf(uri.getScheme()).matches("https?")
                && uri.getRawPath().matches("/?")
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return origin;
    }
}
