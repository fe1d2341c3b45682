package org.seamark.accounts;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the one form in which it is stored and compared: lower case, domain in ASCII.
 */
public record Email(String address) {

    private static final int LONGEST = 254;

    /**
     * No space, control or quotation, and nothing that a header of a letter would take for more.
     */
    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{C}@<>()\\[\\]\\\\,;:\"]{1,64}");

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public Email {
        if (!normal(address).equals(Optional.of(address))) {
            throw new IllegalArgumentException("not a mail address in its stored form");
        }
    }

    /** What somebody typed, if it can be a mail address. */
    public static Optional<Email> of(String typed) {
        return normal(typed).map(Email::new);
    }

    private static Optional<String> normal(String typed) {
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        var local = text.substring(0, at).toLowerCase(Locale.ROOT);
        try {
            var domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            var lower = domain.toLowerCase(Locale.ROOT);
            return LOCAL.matcher(local).matches() && DOMAIN.matcher(lower).matches()
                    ? Optional.of(local + "@" + lower)
                    : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** What stands before the @. */
    public String local() {
        return address.substring(0, address.lastIndexOf('@'));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Email[…]";
    }
}
