package org.seamark.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;

/**
 * The last part of a record's address: words of its title for people, then the code that finds it:
 * {@code global-study-on-smuggling-of-migrants-k3v9xq7m2p}. A changed title keeps old addresses
 * alive, for only the code is looked up.
 */
public record Address(String words, String code) {

    private static final int LONGEST = 60;

    /** In characters. */
    private static final int CODE = 10;

    public static Address of(String title, UUID id) {
        return new Address(words(title), Identifiers.code(id));
    }

    /** The path that stays when titles change, and that is in no language: {@code /records/…}. */
    public static String lasting(UUID id) {
        return lasting(Identifiers.code(id));
    }

    /** The same by the code alone. */
    public static String lasting(String code) {
        return "/records/" + code;
    }

    public static Optional<Address> parse(String path) {
        int code = path.length() - CODE;
        boolean words = code > 1 && path.charAt(code - 1) == '-';
        if (code != 0 && !words) {
            return Optional.empty();
        }
        for (int i = 0; i < path.length(); i++) {
            char each = path.charAt(i);
            if (!isPlain(each) && (each != '-' || i >= code)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Address(words ? path.substring(0, code - 1) : "", path.substring(code)));
    }

    private static boolean isPlain(char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
    }

    /** A title in another script than the Latin leaves no words, and the code stands alone. */
    private static String words(String title) {
        var words = folded(title);
        int from = words.startsWith("-") ? 1 : 0;
        int end = words.length();
        if (end > LONGEST) {
            int word = words.lastIndexOf('-', LONGEST);
            end = word > 0 ? word : LONGEST;
        }
        return words.substring(from, Math.max(from, words.charAt(end - 1) == '-' ? end - 1 : end));
    }

    /** Letters and digits without marks, and a hyphen for all that is between them. */
    private static String folded(String title) {
        var words = new StringBuilder(title.length());
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char each = Character.toLowerCase(plain.charAt(i));
            if (isPlain(each)) {
                words.append(each);
            } else if (!isMark(each)
                    && (words.isEmpty() || words.charAt(words.length() - 1) != '-')) {
                words.append('-');
            }
        }
        return words.isEmpty() ? "-" : words.toString();
    }

    private static boolean isMark(char each) {
        return switch (Character.getType(each)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return words.isEmpty() ? code : words + "-" + code;
    }
}
