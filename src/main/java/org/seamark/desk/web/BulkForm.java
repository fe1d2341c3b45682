package org.seamark.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seamark.contributions.Reclassification;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Scope;
import org.springframework.util.MultiValueMap;

/** A bulk edit as it is chosen: {@code add-objective}, {@code remove-principle}, {@code scope} … */
public record BulkForm(MultiValueMap<String, String> chosen) {

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
                concepts("add-objective", BulkForm::objective),
                concepts("remove-objective", BulkForm::objective),
                concepts("add-principle", BulkForm::principle),
                concepts("remove-principle", BulkForm::principle),
                Concept.find(Scope.values(), value("set-scope")).orElse(null),
                Concept.find(DocumentType.values(), value("set-type")).orElse(null));
    }

    private <C> Set<C> concepts(String field, Function<String, List<C>> read) {
        return values(field).stream()
                .flatMap(code -> read.apply(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Objective> objective(String code) {
        return Objective.of(code).stream().toList();
    }

    private static List<Principle> principle(String code) {
        return Concept.find(Principle.values(), code).stream().toList();
    }
}
