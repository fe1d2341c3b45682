package org.seamark.forms;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

/** The questions by which everything is classified, and what their answers mean. */
public final class ClassificationFields {

    private static final String PREFIX = "forms.field";

    private ClassificationFields() {}

    public static Section section() {
        return Section.of(
                "forms",
                "classification",
                choices("objectives", objectives()).needed().explaining(),
                choices("principles", Arrays.asList(Principle.values())),
                Field.of(PREFIX, "scope", FieldType.CHOICE)
                        .needed()
                        .choosing(Arrays.asList(Scope.values())),
                choices("regions", Arrays.asList(Region.values())),
                Field.of(PREFIX, "countries", FieldType.COUNTRIES),
                Field.of(PREFIX, "themes", FieldType.LINES));
    }

    private static Field choices(String name, List<? extends Concept> all) {
        return Field.of(PREFIX, name, FieldType.CHOICES).choosing(all);
    }

    private static List<Objective> objectives() {
        return Stream.concat(Objective.ALL.stream(), Stream.of(Objective.GENERAL)).toList();
    }

    /** Countries that nobody knows: no form offers them, but something else may have sent them. */
    static List<Problem> problems(Content content, Predicate<String> isCountry) {
        return content.lines("countries").stream().allMatch(isCountry)
                ? List.of()
                : List.of(new Problem("countries", "forms.problem.country"));
    }

    public static Classification read(Content content) {
        return new Classification(
                known(content, "objectives", Objective::of),
                known(content, "principles", Principle::of),
                Scope.of(content.line("scope")).orElse(null),
                known(content, "regions", Region::of),
                new LinkedHashSet<>(content.lines("countries")),
                new LinkedHashSet<>(content.lines("themes")));
    }

    private static <C> Set<C> known(
            Content content, String name, Function<String, Optional<C>> of) {
        return content.lines(name).stream()
                .flatMap(code -> of.apply(code).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static Content write(Content content, Classification classified) {
        var scope = Optional.ofNullable(classified.scope());
        return content.with("objectives", codes(classified.objectives()))
                .with("principles", codes(classified.principles()))
                .with("scope", scope.map(Scope::code).orElse(null))
                .with("regions", codes(classified.regions()))
                .with("countries", List.copyOf(classified.countries()))
                .with("themes", List.copyOf(classified.themes()));
    }

    private static List<String> codes(Collection<? extends Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }
}
