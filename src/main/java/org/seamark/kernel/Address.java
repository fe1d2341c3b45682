package org.seamark.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The last part of a record's address: words of its title for people, then the code that finds it:
 * {@code global-study-on-smuggling-of-migrants-k3v9xq7m2p}. A changed title keeps old addresses
 * alive, for only the code is looked up.
 */
public record Address(String words, String code) {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORM = Pattern.compile("(?:([a-z0-9-]+)-)?([0-9a-z]{10})");

    public static Address of(String title, UUID id) {
        return new Address(words(title), Identifiers.code(id));
    }

    public static Optional<Address> parse(String path) {
        var matcher = FORM.matcher(path);
        return matcher.matches()
                ? Optional.of(
                        new Address(
                                Optional.ofNullable(matcher.group(1)).orElse(""), matcher.group(2)))
                : Optional.empty();
    }

    /** A title in another script than the Latin leaves no words, and the code stands alone. */
    private static String words(String title) {
        var folded =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        var words = NOT_WORDS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-");
        if (words.length() > LONGEST) {
            int end = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, end > 0 ? end : LONGEST);
        }
        return words.replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return words.isEmpty() ? code : words + "-" + code;
    }
}
