package org.seamark.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.seamark.kernel.UnknownCode;

/**
 * One of the 23 objectives of the Global Compact (A/RES/73/195), or number 0: general, what belongs
 * to the Compact as a whole.
 */
public record Objective(int number) implements Concept, Comparable<Objective> {

    public static final int COUNT = 23;
    public static final Objective GENERAL = new Objective(0);

    /** The 23, in order, without the general one. */
    public static final List<Objective> ALL =
            IntStream.rangeClosed(1, COUNT).mapToObj(Objective::new).toList();

    private static final Pattern NUMBER = Pattern.compile("[1-9]|1[0-9]|2[0-3]");

    public Objective {
        if (number < 0 || number > COUNT) {
            throw new UnknownCode("objective", Integer.toString(number));
        }
    }

    public static Optional<Objective> of(String code) {
        var text = code.strip();
        if (text.equalsIgnoreCase("general")) {
            return Optional.of(GENERAL);
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new Objective(Integer.parseInt(text)))
                : Optional.empty();
    }

    @JsonCreator
    public static Objective require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("objective", code));
    }

    @JsonCreator
    static Objective require(int number) {
        return require(Integer.toString(number));
    }

    @JsonValue
    @Override
    public String code() {
        return number == 0 ? "general" : Integer.toString(number);
    }

    @Override
    public String key() {
        return "objective." + code() + ".short";
    }

    @Override
    public int compareTo(Objective other) {
        return Integer.compare(
                number == 0 ? COUNT + 1 : number, other.number == 0 ? COUNT + 1 : other.number);
    }
}
