package org.seamark.kernel;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An International Standard Book Number (ISO 2108) in its thirteen digits, the last of which checks
 * the others; one of ten is the same with 978 before it.
 */
public record Isbn(String digits) {

    private static final Pattern FORM = Pattern.compile("97[89][0-9]{10}");
    private static final Pattern OLD = Pattern.compile("[0-9]{9}[0-9X]");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:urn:)?isbn(?:-1[03])?:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile(
                    "https?://(?:(?:www|search)\\.)?(?:openlibrary|worldcat)\\.org/isbn/([0-9X-]+)/?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");

    public Isbn {
        if (!FORM.matcher(digits).matches() || check(digits) != digits.charAt(12)) {
            throw new IllegalArgumentException("not an ISBN: " + digits);
        }
    }

    /** The one that is meant by what somebody typed, with or without hyphens. */
    public static Optional<Isbn> of(String typed) {
        var bare = BEFORE.matcher(typed.strip()).replaceFirst("");
        var digits = BETWEEN.matcher(bare).replaceAll("").toUpperCase(java.util.Locale.ROOT);
        if (OLD.matcher(digits).matches() && isOld(digits)) {
            var main = "978" + digits.substring(0, 9);
            return Optional.of(new Isbn(main + check(main)));
        }
        return FORM.matcher(digits).matches() && check(digits) == digits.charAt(12)
                ? Optional.of(new Isbn(digits))
                : Optional.empty();
    }

    /** Publishers make it the end of a DOI: {@code 10.18356/9789210057561}. */
    public static Optional<Isbn> in(Doi doi) {
        return of(doi.name().substring(doi.name().indexOf('/') + 1));
    }

    /**
     * That of the thing whose links these are: the one at whose page it stands, or in which its DOI
     * ends.
     */
    public static Optional<Isbn> among(Collection<Link> links) {
        return links.stream()
                .filter(Link::leadsToItself)
                .map(link -> PAGE.matcher(link.url()))
                .filter(Matcher::matches)
                .flatMap(page -> of(page.group(1)).stream())
                .findFirst()
                .or(() -> Doi.among(links).flatMap(Isbn::in));
    }

    /** The same where it cannot be another number: ten digits alone are often one. */
    static Optional<Isbn> clearly(String typed) {
        return OLD.matcher(typed.strip()).matches() ? Optional.empty() : of(typed);
    }

    /** Where libraries say what it is: there is no register that would lead to the book. */
    public String url() {
        return "https://openlibrary.org/isbn/" + digits;
    }

    /** The digit that belongs after the first twelve. */
    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static boolean isOld(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += digit * (10 - i);
        }
        return sum % 11 == 0;
    }

    /** As other systems name it (RFC 8141). */
    public String urn() {
        return "urn:isbn:" + digits;
    }
}
