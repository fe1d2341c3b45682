package org.seamark.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where something belongs: objectives, principles, how far it reaches, which regions and countries
 * (ISO 3166-1 alpha-3) it is about, and free themes; sets keep the order of their vocabulary.
 */
public record Classification(
        Set<Objective> objectives,
        Set<Principle> principles,
        @Nullable Scope scope,
        Set<Region> regions,
        Set<String> countries,
        Set<String> themes) {

    public static final Classification NONE =
            new Classification(Set.of(), Set.of(), null, Set.of(), Set.of(), Set.of());

    public Classification {
        objectives = sorted(objectives);
        principles = sorted(principles);
        regions = sorted(regions);
        countries = sorted(countries);
        themes =
                themes == null
                        ? Set.of()
                        : Collections.unmodifiableSet(new LinkedHashSet<>(themes));
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
