package org.seamark.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an organisation is among all that do research: a ROR id such as {@code 04tnbfn25}, a number
 * in Crockford's base 32 and two digits that check it (ISO 7064, MOD 97-10).
 */
public record Ror(String id) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:https?://)?(?:www\\.)?ror\\.org/|^ror:?\\s*", Pattern.CASE_INSENSITIVE);

    public Ror {
        if (!isRight(id)) {
            throw new IllegalArgumentException("not a ROR id: " + id);
        }
    }

    /** The one that is meant by what somebody typed or pasted: bare, or as an address. */
    public static Optional<Ror> of(String typed) {
        var bare = BEFORE.matcher(typed.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return isRight(bare) ? Optional.of(new Ror(bare)) : Optional.empty();
    }

    private static boolean isRight(String id) {
        if (!FORM.matcher(id).matches()) {
            return false;
        }
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number * 32 + ALPHABET.indexOf(id.charAt(i));
        }
        return Integer.parseInt(id.substring(7)) == 98 - number * 100 % 97;
    }

    /** Where it leads. */
    public String url() {
        return "https://ror.org/" + id;
    }
}
