package org.seamark.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web and what stands there.
 *
 * @param url with the name of its host in ASCII
 * @param kind {@code page}, {@code full-text}, {@code annex} …: one of {@link #KINDS}
 * @param language ISO 639-1
 * @param format of a file, as such files end: {@code pdf}; where it is not said, the address tells
 * @param bytes the size of a file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
        String url,
        String kind,
        @Nullable String language,
        @Nullable String label,
        @Nullable String format,
        @Nullable Long bytes) {

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

    /** Those at which the thing itself stands; at the others stands something beside it. */
    private static final Set<String> ITSELF = Set.of("page", "full-text", "video", "course");

    private static final Pattern ENDING =
            Pattern.compile(
                    "(?i)\\.(pdf|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|zip|epub|mp[34])([?#].*)?$");

    public Link {
        url = webAddress(url);
        if (bytes != null && bytes <= 0) {
            throw new IllegalArgumentException("not a size in bytes: " + bytes);
        }
        format = format == null ? ending(url) : format.toLowerCase(Locale.ROOT);
    }

    /** A link to something that is no file, or a file whose address tells its format. */
    public Link(String url, String kind, @Nullable String language, @Nullable String label) {
        this(url, kind, language, label, null, null);
    }

    /** Whether it leads to the thing, and not to something that goes with it or is like it. */
    public boolean leadsToItself() {
        return ITSELF.contains(kind);
    }

    private static @Nullable String ending(String url) {
        var ending = ENDING.matcher(url);
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Only http and https: anything else could run as script in a reader's browser. */
    public static boolean isWebAddress(String url) {
        return WebHost.inAscii(url).isPresent();
    }

    /**
     * An address of the web as it is kept, with the name of its host in ASCII.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static String webAddress(String url) {
        return WebHost.inAscii(url)
                .orElseThrow(() -> new IllegalArgumentException("not a web address: " + url));
    }
}
