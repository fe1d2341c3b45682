package org.seamark.kernel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Digital Object Identifier (ISO 26324), such as {@code 10.18356/9789210057561}; upper and lower
 * case mean the same.
 */
public record Doi(String name) {

    private static final Pattern FORM = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S{1,200}");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:https?://)?(?:www\\.)?(?:dx\\.)?doi\\.org/|^(?:info:)?doi[:/]?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RESOLVER =
            Pattern.compile("https?://(?:www\\.)?(?:dx\\.)?doi\\.org/", Pattern.CASE_INSENSITIVE);

    /** In an address, and where a slash or bracket is escaped, percent signs stand for others. */
    private static final Pattern ESCAPED =
            Pattern.compile("doi\\.org/.*%|%2", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile("[.,;:)\\]}>\"’”]+$");

    public Doi {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a DOI: " + name);
        }
        name = name.toLowerCase(Locale.ROOT);
    }

    /** The one that is meant by what somebody typed or pasted: bare, or as an address. */
    public static Optional<Doi> of(String typed) {
        var bare = BEFORE.matcher(decoded(typed.strip())).replaceFirst("").strip();
        var ended = isClosed(bare) ? bare : AFTER.matcher(bare).replaceFirst("");
        return FORM.matcher(ended).matches() ? Optional.of(new Doi(ended)) : Optional.empty();
    }

    /** That of the thing whose links these are: the first at which it itself stands. */
    public static Optional<Doi> among(Collection<Link> links) {
        return links.stream()
                .filter(Link::leadsToItself)
                .flatMap(link -> in(link).stream())
                .findFirst();
    }

    /** The one to which a link leads, whatever stands there. */
    public static Optional<Doi> in(Link link) {
        return RESOLVER.matcher(link.url()).lookingAt() ? of(link.url()) : Optional.empty();
    }

    private static String decoded(String typed) {
        try {
            return ESCAPED.matcher(typed).find()
                    ? URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : typed;
        } catch (IllegalArgumentException notEncoded) {
            return typed;
        }
    }

    /** Old ones end in a bracket that belongs to them: {@code 10.1016/0370-2693(88)91006-5(a)}. */
    private static boolean isClosed(String bare) {
        return bare.endsWith(")")
                && bare.chars().filter(c -> c == '(').count()
                        == bare.chars().filter(c -> c == ')').count();
    }

    /** Where it leads. */
    public String url() {
        return "https://doi.org/"
                + name.replace("%", "%25")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("#", "%23")
                        .replace("?", "%3F")
                        .replace("\"", "%22");
    }
}
