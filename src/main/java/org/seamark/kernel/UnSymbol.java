package org.seamark.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The symbol of a document of the United Nations, such as {@code A/RES/73/195} or {@code
 * CTOC/COP/WG.7/2023/2}: the organ first, then what sort of document of which body, year and number
 * it is.
 */
public record UnSymbol(String text) {

    private static final String ORGANS =
            "A|S|E|T|ST|DP|CTOC|CAC|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|HRI|HRC|TD|UNEP|UNODC|FCCC";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:" + ORGANS + ")(?:/[A-Z0-9][A-Z0-9.()*-]{0,19}){1,8}(?:/[A-Z0-9.*-]+)?");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:https?://)?(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/"
                            + "(?:(?:ar|zh|en|fr|ru|es)/)?|^UN\\s+(?:Doc\\.?|document)\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s*/\\s*");

    public UnSymbol {
        if (!isRight(text)) {
            throw new IllegalArgumentException("not a symbol of the United Nations: " + text);
        }
    }

    /** The one that is meant by what somebody typed or pasted: bare, or as an address. */
    public static Optional<UnSymbol> of(String typed) {
        var bare = BEFORE.matcher(typed.strip()).replaceFirst("");
        var joined = SPACES.matcher(bare).replaceAll("/").toUpperCase(Locale.ROOT);
        return isRight(joined) ? Optional.of(new UnSymbol(joined)) : Optional.empty();
    }

    /** A symbol in its one form; that of somebody else as it was typed. */
    public static String tidied(String typed) {
        return of(typed).map(UnSymbol::text).orElse(typed);
    }

    /** A symbol has a number somewhere; a path of words is none. */
    private static boolean isRight(String text) {
        return FORM.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
    }

    /** Where it leads, in a language where there is such a version. */
    public String url(Language language) {
        return "https://undocs.org/" + language.code() + "/" + text;
    }
}
