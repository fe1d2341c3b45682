package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of one language stand for which of another, learned from pairs of short texts that
 * say the same: the first model of Brown, Della Pietra, Della Pietra and Mercer (1993).
 */
final class WordAlignment {

    private static final int ROUNDS = 6;

    /** Of a word that is in fewer pairs only a translation that is nearly certain is one. */
    private static final int FEW = 3;

    private static final double NEARLY_CERTAIN = 0.6;
    private static final double LIKELY = 0.15;
    private static final int MOST = 3;

    private record Pair(List<String> words, List<String> others) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    void add(List<String> words, List<String> others) {
        pairs.add(new Pair(words, others));
        words.forEach(word -> seen.merge(word, 1, Integer::sum));
    }

    /** The likely translations of each word, the likeliest first. */
    Map<String, List<String>> translations() {
        var shares = round(Map.of());
        for (int i = 1; i < ROUNDS; i++) {
            shares = round(shares);
        }
        var translations = new HashMap<String, List<String>>();
        shares.forEach((word, others) -> {
            double least = seen.getOrDefault(word, 0) < FEW ? NEARLY_CERTAIN : LIKELY;
            var likely =
                    others.entrySet().stream()
                            .filter(other -> other.getValue() >= least)
                            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                            .limit(MOST)
                            .map(Map.Entry::getKey)
                            .toList();
            if (!likely.isEmpty()) {
                translations.put(word, likely);
            }
        });
        return translations;
    }

    /** Shares out each other word among the words beside it, as likely as they were before. */
    private Map<String, Map<String, Double>> round(Map<String, Map<String, Double>> before) {
        var shares = new HashMap<String, Map<String, Double>>();
        for (var pair : pairs) {
            for (var other : pair.others()) {
                double all = 0;
                for (var word : pair.words()) {
                    all += share(before, word, other);
                }
                for (var word : pair.words()) {
                    shares.computeIfAbsent(word, none -> new HashMap<>())
                            .merge(other, share(before, word, other) / all, Double::sum);
                }
            }
        }
        for (var others : shares.values()) {
            double all = others.values().stream().mapToDouble(share -> share).sum();
            others.replaceAll((other, share) -> share / all);
        }
        return shares;
    }

    private static double share(
            Map<String, Map<String, Double>> shares, String word, String other) {
        return shares.isEmpty() ? 1 : shares.getOrDefault(word, Map.of()).getOrDefault(other, 0.0);
    }
}
