package org.seamark.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * Which passwords are taken: any of 12 to 128 characters that is not known from a breach, does not
 * repeat what is known of its owner, and could not be guessed in 2^36 trials. The words and
 * passwords are those of the library nbvcxz (MIT licence): 100,000 passwords of breaches, names and
 * words.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final double GUESSES = 36;
    private static final int JUDGED = 40;
    private static final int TELLING = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TRIMMINGS = Pattern.compile("^[\\P{L}]+|[\\P{L}]+$");

    /** What every page of ours says. */
    private static final List<String> HERE = List.of("seamark", "password", "migration", "network");

    private PasswordRules() {}

    /** Read when the first password is judged; most servers see few. */
    private static final class Lists {
        static final Nbvcxz JUDGE =
                new Nbvcxz(
                        new ConfigurationBuilder()
                                .setMinimumEntropy(GUESSES)
                                .setMaxLength(JUDGED)
                                .setDistanceCalc(false)
                                .setCombinationAlgorithmTimeout(200L)
                                .setLocale(Locale.ENGLISH)
                                .createConfiguration());
        static final Dictionary BREACHED =
                ConfigurationBuilder.getDefaultDictionaries().stream()
                        .filter(list -> list.getDictionaryName().equals("passwords"))
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * What is wrong with a password, if anything is.
     *
     * @param personal what is known of its owner: mail address, name, organisation
     */
    static Optional<Weakness> weakness(String password, Collection<String> personal) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (isBreached(lower)) {
            return Optional.of(Weakness.COMMON);
        }
        if (words(personal).anyMatch(lower::contains)) {
            return Optional.of(Weakness.PERSONAL);
        }
        return Lists.JUDGE.estimate(password).isMinimumEntropyMet()
                ? Optional.empty()
                : Optional.of(Weakness.GUESSABLE);
    }

    /**
     * As it is, and without the digits and signs that people put around a word to make it longer.
     */
    private static boolean isBreached(String lower) {
        var breached = Lists.BREACHED.getDictonary();
        return breached.containsKey(lower)
                || breached.containsKey(TRIMMINGS.matcher(lower).replaceAll(""))
                || HERE.contains(TRIMMINGS.matcher(lower).replaceAll(""));
    }

    private static Stream<String> words(Collection<String> personal) {
        return personal.stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Arrays.stream(SEPARATORS.split(text)))
                .filter(word -> word.length() >= TELLING);
    }
}
