package org.seamark.library.load;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which language a short text, such as a title, is written: by its script and, for the Latin
 * one, by the small words and word endings of English, French, Spanish and six more languages.
 */
final class TextLanguage {

    private static final Pattern QUOTED = Pattern.compile("[\"“«„”][^\"”»“]*[\"”»“]");
    private static final double AROUND = 3;
    private static final int FIRST = 4; // words that say what is entitled so
    private static final double EXPECTED = 0.9;
    private static final double ENOUGH = 1;
    private static final double SURE = 18; // more than one word of the first few

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    TextLanguage() {
        var words = SmallWords.byLanguage();
        words.forEach((language, list) ->
                list.forEach(word ->
                        weights.computeIfAbsent(word, w -> new HashMap<>()).put(language, 1.0)));
        weights.values()
                .forEach(shared -> shared.replaceAll((language, one) -> one / shared.size()));
    }

    /**
     * The language of a text.
     *
     * @param expected ISO 639-1 codes of languages that the text is likely to be in
     * @return an ISO 639-1 code, or nothing where there is too little to go by
     */
    Optional<String> of(String text, Collection<String> expected) {
        var byScript = byScript(text);
        if (byScript.isPresent()) {
            return byScript;
        }
        return scores(text, expected).entrySet().stream()
                .filter(score -> score.getValue() >= (expected.isEmpty() ? ENOUGH : EXPECTED))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * The same where it can hardly be another: small words that several languages share, such as
     * “in”, say nothing.
     */
    Optional<String> surely(String text) {
        var byScript = byScript(text);
        if (byScript.isPresent()) {
            return byScript;
        }
        var first =
                scores(text, List.of()).entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(2)
                        .toList();
        return first.stream()
                .findFirst()
                .filter(best -> best.getValue() >= SURE)
                .filter(best ->
                        best.getValue() >= 2 * first.getLast().getValue() || first.size() == 1)
                .map(Map.Entry::getKey);
    }

    private Map<String, Double> scores(String text, Collection<String> expected) {
        var scores = new HashMap<String, Double>();
        expected.forEach(language -> scores.put(language, EXPECTED));
        add(text, 1, scores);
        add(QUOTED.matcher(text).replaceAll(" "), AROUND - 1, scores); // a title in quotes may be
        return scores; // in another language than what is said around it
    }

    private void add(String text, double part, Map<String, Double> scores) {
        int place = 0;
        for (var word : SmallWords.split(text)) {
            double times = ++place <= FIRST ? 4 * part : part;
            var found = weights.getOrDefault(word, Map.of());
            found.forEach(
                    (language, weight) -> scores.merge(language, weight * times, Double::sum));
            if (found.isEmpty()) {
                SmallWords.byEnding(word)
                        .ifPresent(language -> scores.merge(language, 0.5 * times, Double::sum));
            }
        }
    }

    /** The language of a script that only one of the six has, where most letters are of it. */
    private static Optional<String> byScript(String text) {
        int arabic = 0;
        int han = 0;
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                switch (UnicodeScript.of(text.charAt(i))) {
                    case ARABIC -> arabic++;
                    case HAN -> han += 3; // one character is about a syllable or two
                    case CYRILLIC -> cyrillic++;
                    default -> latin++;
                }
            }
        }
        int most = Math.max(arabic, Math.max(han, cyrillic));
        if (most <= latin) {
            return Optional.empty();
        }
        return Optional.of(most == arabic ? "ar" : most == han ? "zh" : "ru");
    }
}
