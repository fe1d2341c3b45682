package org.seamark.contributions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Link;
import org.seamark.kernel.Words;

/** When two titles or two addresses are so close that they may be the same thing. */
final class Likeness {

    /** Shared words among all words of two titles. */
    private static final double CLOSE = 0.7;

    private static final int TELLING = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Likeness() {}

    /** Whether the same words stand in both, or all but few. */
    static boolean isClose(String title, String other) {
        var one = words(title);
        var two = words(other);
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        var both = new HashSet<>(one);
        both.retainAll(two);
        var all = new HashSet<>(one);
        all.addAll(two);
        return (double) both.size() / all.size() >= CLOSE;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(Words.fold(title).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The few longest words of a title: what is close to it has most of them. */
    static List<String> telling(String title) {
        return Arrays.stream(BETWEEN.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(TELLING)
                .toList();
    }

    /** The ways in which the same address is written. */
    static List<String> variants(Link link) {
        var doi = Doi.of(link.url());
        if (doi.isPresent()) {
            var name = doi.get().name();
            return Stream.of(
                            doi.get().url(),
                            "https://doi.org/" + name,
                            "http://doi.org/" + name,
                            "https://dx.doi.org/" + name,
                            "http://dx.doi.org/" + name,
                            link.url())
                    .distinct()
                    .toList();
        }
        var bare = link.url().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/+$", "");
        return Stream.of("https://", "http://", "https://www.", "http://www.")
                .flatMap(scheme -> Stream.of(scheme + bare, scheme + bare + "/"))
                .toList();
    }
}
