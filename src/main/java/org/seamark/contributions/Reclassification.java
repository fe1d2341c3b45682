package org.seamark.contributions;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Scope;

/**
 * How many records are classified otherwise in one go; what stands both among what is added and
 * among what is removed, is added.
 *
 * @param scope that they get, or null to leave theirs
 * @param type that those get that have one, or null to leave theirs
 */
public record Reclassification(
        Set<Objective> addedObjectives,
        Set<Objective> removedObjectives,
        Set<Principle> addedPrinciples,
        Set<Principle> removedPrinciples,
        @Nullable Scope scope,
        @Nullable DocumentType type) {

    private static final String TYPE = "type";

    public boolean isEmpty() {
        return addedObjectives.isEmpty()
                && removedObjectives.isEmpty()
                && addedPrinciples.isEmpty()
                && removedPrinciples.isEmpty()
                && scope == null
                && type == null;
    }

    Classification of(Classification before) {
        return new Classification(
                changed(before.objectives(), addedObjectives, removedObjectives),
                changed(before.principles(), addedPrinciples, removedPrinciples),
                scope == null ? before.scope() : scope,
                before.regions(),
                before.countries(),
                before.themes());
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

    private static <T> Set<T> changed(
            Set<T> before, Collection<? extends T> added, Collection<? extends T> removed) {
        var after = new TreeSet<T>(before);
        after.removeAll(removed);
        after.addAll(added);
        return after;
    }
}
