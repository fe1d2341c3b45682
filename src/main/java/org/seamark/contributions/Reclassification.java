package org.seamark.contributions;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

/**
 * How many records are classified otherwise in one go.
 *
 * @param countries ISO 3166-1 alpha-3
 * @param themes as they are written
 * @param scope that they get, or null to leave theirs
 * @param type that those get that have one, or null to leave theirs
 */
public record Reclassification(
        Sets<Objective> objectives,
        Sets<Principle> principles,
        Sets<Region> regions,
        Sets<String> countries,
        Sets<String> themes,
        @Nullable Scope scope,
        @Nullable DocumentType type) {

    /** What is added to a set, and what is removed; what stands among both is added. */
    public record Sets<T>(Set<T> added, Set<T> removed) {

        public static <T> Sets<T> none() {
            return new Sets<>(Set.of(), Set.of());
        }

        public static <T> Sets<T> adding(T one) {
            return new Sets<>(Set.of(one), Set.of());
        }

        boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty();
        }

        Set<T> of(Set<T> before) {
            var after = new LinkedHashSet<T>(before);
            after.removeAll(removed);
            after.addAll(added);
            return after;
        }
    }

    private static final String TYPE = "type";

    public boolean isEmpty() {
        return Stream.of(objectives, principles, regions, countries, themes).allMatch(Sets::isEmpty)
                && scope == null
                && type == null;
    }

    Classification of(Classification before) {
        return new Classification(
                objectives.of(before.objectives()),
                principles.of(before.principles()),
                scope == null ? before.scope() : scope,
                regions.of(before.regions()),
                countries.of(before.countries()),
                themes.of(before.themes()));
    }

    /** What the content of a record becomes; the same where nothing is to be changed. */
    Content of(Content before, ContributionForm form) {
        var classification = form.classification(before);
        var otherwise = of(classification);
        var after = otherwise.equals(classification) ? before : form.classified(before, otherwise);
        return type != null && takesType(form) ? after.with(TYPE, type.code()) : after;
    }

    private boolean takesType(ContributionForm form) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals(TYPE))
                .anyMatch(field -> field.choices().contains(type));
    }
}
