package org.seamark.operations.checkup;

/** What a look at one part has found, in words, with how to mend it where that is needed. */
public record Finding(State state, String part, String words) {

    /** How bad it is: only a problem keeps Seamark from working. */
    public enum State {
        OK,
        WARNING,
        PROBLEM
    }

    public static Finding ok(String part, String words) {
        return new Finding(State.OK, part, words);
    }

    public static Finding warning(String part, String words) {
        return new Finding(State.WARNING, part, words);
    }

    public static Finding problem(String part, String words) {
        return new Finding(State.PROBLEM, part, words);
    }

    @Override
    public String toString() {
        return "%-8s %-11s %s"
                .formatted(state.name().toLowerCase(java.util.Locale.ROOT), part, words);
    }
}
