package org.seamark.api;

import java.util.List;
import java.util.Locale;
import org.seamark.vocabulary.Descriptor;
import org.seamark.vocabulary.Thesauri;
import org.springframework.stereotype.Component;

/** The concepts of the thesauri that were taken in, in the order of their codes. */
@Component
public class Concepts {

    private final Thesauri thesauri;

    Concepts(Thesauri thesauri) {
        this.thesauri = thesauri;
    }

    /** Counts up whenever they are others. */
    public long version() {
        return thesauri.all().version();
    }

    /**
     * Those that come after a code and are called so in some language.
     *
     * @param beginning of a label in any case; of every concept, if empty
     */
    public List<Descriptor> find(String beginning, String after, int most) {
        var wanted = beginning.toLowerCase(Locale.ROOT);
        return thesauri.all().descriptors().stream()
                .filter(one -> one.code().compareTo(after) > 0)
                .filter(one -> isCalled(one, wanted))
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .limit(most)
                .toList();
    }

    private static boolean isCalled(Descriptor concept, String beginning) {
        return concept.labels().values().stream()
                .flatMap(List::stream)
                .anyMatch(label -> label.toLowerCase(Locale.ROOT).startsWith(beginning));
    }
}
