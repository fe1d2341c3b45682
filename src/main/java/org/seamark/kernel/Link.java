package org.seamark.kernel;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web, what stands there ({@code page}, {@code full-text}, {@code annex} …), its
 * language (ISO 639-1) and its label where they are known.
 */
public record Link(String url, String kind, @Nullable String language, @Nullable String label) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Link {
        if (!isWebAddress(url)) {
            throw new IllegalArgumentException("not a web address: " + url);
        }
    }

    /** Only http and https: anything else could run as script in a reader's browser. */
    public static boolean isWebAddress(String url) {
        try {
            var uri = URI.create(url);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
