package org.seamark.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** One of the 17 Sustainable Development Goals (A/RES/70/1). */
public record Sdg(int number) implements Concept, Comparable<Sdg> {

    public static final List<Sdg> ALL = IntStream.rangeClosed(1, 17).mapToObj(Sdg::new).toList();

    public Sdg {
        if (number < 1 || number > 17) {
            throw new UnknownCode("goal", Integer.toString(number));
        }
    }

    public static Optional<Sdg> of(String code) {
        return code.matches("[1-9]|1[0-7]")
                ? Optional.of(new Sdg(Integer.parseInt(code)))
                : Optional.empty();
    }

    @JsonCreator
    public static Sdg require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("goal", code));
    }

    @JsonValue
    @Override
    public String code() {
        return Integer.toString(number);
    }

    @Override
    public String key() {
        return "practices.sdg." + number;
    }

    @Override
    public int compareTo(Sdg other) {
        return Integer.compare(number, other.number);
    }
}
