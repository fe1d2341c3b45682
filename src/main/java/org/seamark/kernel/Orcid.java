package org.seamark.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who somebody is among all researchers: an ORCID iD such as {@code 0000-0002-1825-0097}, whose
 * last sign checks the others (ISO 7064, MOD 11-2).
 */
public record Orcid(String id) {

    private static final Pattern FORM = Pattern.compile("(?:[0-9]{4}-){3}[0-9]{3}[0-9X]");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:https?://)?(?:www\\.)?orcid\\.org/|^orcid(?: id)?:?\\s*",
                    Pattern.CASE_INSENSITIVE);

    public Orcid {
        if (!isRight(id)) {
            throw new IllegalArgumentException("not an ORCID iD: " + id);
        }
    }

    /** The one that is meant by what somebody typed or pasted: bare, or as an address. */
    public static Optional<Orcid> of(String typed) {
        var bare = BEFORE.matcher(typed.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
        return isRight(bare) ? Optional.of(new Orcid(bare)) : Optional.empty();
    }

    private static boolean isRight(String id) {
        if (!FORM.matcher(id).matches()) {
            return false;
        }
        var digits = id.replace("-", "");
        int total = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            total = (total + (digits.charAt(i) - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** Where it leads. */
    public String url() {
        return "https://orcid.org/" + id;
    }
}
