package org.seamark.desk.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.contributions.Reclassification;
import org.seamark.contributions.Reclassification.Sets;
import org.seamark.forms.FieldType;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;
import org.springframework.util.MultiValueMap;

/**
 * A bulk edit as it is chosen: {@code add-objective}, {@code remove-country}, {@code set-scope} …;
 * themes stand one on a line.
 */
public record BulkForm(MultiValueMap<String, String> chosen, Countries known) {

    /** All that can be added and removed, with one field each. */
    private static final List<String> SETS =
            List.of("objective", "principle", "region", "country", "theme");

    public boolean has(String field, String code) {
        return values(field).contains(code);
    }

    public List<String> values(String field) {
        return chosen.getOrDefault(field, List.of());
    }

    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** The codes of the records that were looked through. */
    List<String> offered() {
        return Arrays.stream(value("codes").split(" "))
                .filter(code -> code.matches("[0-9a-z]{10}"))
                .distinct()
                .toList();
    }

    /** Those of them that were not left out. */
    List<String> kept() {
        return offered().stream().filter(this::isKept).toList();
    }

    /** Whether a record is to be changed: all are, before one was left out. */
    boolean isKept(String code) {
        return value("codes").isEmpty() || has("keep", code);
    }

    public Reclassification change() {
        return new Reclassification(
                sets("objective", code -> Objective.of(code).stream()),
                sets("principle", code -> Principle.of(code).stream()),
                sets("region", code -> Region.of(code).stream()),
                sets("country", code -> Stream.of(code).filter(known::isKnown)),
                sets("theme", BulkForm::themes),
                Concept.find(Scope.values(), value("set-scope")).orElse(null),
                Concept.find(DocumentType.values(), value("set-type")).orElse(null));
    }

    private <T> Sets<T> sets(String field, Function<String, Stream<T>> read) {
        return new Sets<>(read("add-" + field, read), read("remove-" + field, read));
    }

    private <T> Set<T> read(String field, Function<String, Stream<T>> read) {
        return values(field).stream()
                .flatMap(read)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> themes(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Whether a theme has no room. */
    boolean isTooLong() {
        return longest() > FieldType.LINES.longest();
    }

    /** The characters of the longest theme. */
    public int longest() {
        return values("add-theme").stream()
                .flatMap(BulkForm::themes)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The fields that say what is to be changed. */
    public List<String> fields() {
        return Stream.concat(
                        SETS.stream().flatMap(one -> Stream.of("add-" + one, "remove-" + one)),
                        Stream.of("set-scope", "set-type"))
                .toList();
    }
}
