package org.seamark.harvest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.seamark.vocabulary.Concept;

/** How many records became what. */
public record Counts(Map<Outcome, Long> each) {

    public static final Counts NONE = new Counts(Map.of());

    @JsonCreator
    static Counts fromJson(Map<String, Long> byCode) {
        var each = new EnumMap<Outcome, Long>(Outcome.class);
        byCode.forEach((code, count) ->
                each.put(Concept.require(Outcome.values(), code, "outcome"), count));
        return new Counts(each);
    }

    @JsonValue
    Map<String, Long> json() {
        return each.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().code(), Map.Entry::getValue));
    }

    public long of(Outcome outcome) {
        return each.getOrDefault(outcome, 0L);
    }

    Counts and(Outcome outcome, long more) {
        var all = new EnumMap<Outcome, Long>(Outcome.class);
        all.putAll(each);
        all.merge(outcome, more, Long::sum);
        return new Counts(all);
    }

    public long records() {
        return each.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line in a form that programs may rely on. */
    @Override
    public String toString() {
        return "%d records: %s"
                .formatted(
                        records(),
                        Arrays.stream(Outcome.values())
                                .map(outcome -> of(outcome) + " " + outcome.word())
                                .collect(Collectors.joining(", ")));
    }
}
