package org.seamark.kernel;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web, what stands there ({@code page}, {@code full-text}, {@code annex} …), its
 * language (ISO 639-1) and its label where they are known.
 */
public record Link(String url, String kind, @Nullable String language, @Nullable String label) {

    /** What can stand at the other end; each has its label in the messages. */
    public static final Set<String> KINDS =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            List.of(
                                    "page",
                                    "full-text",
                                    "video",
                                    "course",
                                    "annex",
                                    "evaluation-report",
                                    "evaluation-brief",
                                    "management-response",
                                    "terms-of-reference",
                                    "inception-report",
                                    "summary",
                                    "infographic",
                                    "presentation",
                                    "related-document")));

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
