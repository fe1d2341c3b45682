package org.seamark.kernel;

import java.util.Collection;
import java.util.Optional;

/**
 * What is said of a text that is longer than may be: the key of the sentence and, behind it, how
 * many characters may be and are. Nothing is cut: who typed it shortens it.
 */
public final class TooLong {

    /** For what is said or asked beside a step, in characters. */
    public static final int NOTE = 4_000;

    private TooLong() {}

    public static Optional<String> error(String text, int most) {
        return text.length() > most
                ? Optional.of("forms.problem.long %d %d".formatted(most, text.length()))
                : Optional.empty();
    }

    /** Of the first that is. */
    public static Optional<String> error(Collection<String> texts, int most) {
        return texts.stream().flatMap(text -> error(text, most).stream()).findFirst();
    }
}
