package org.seamark.reviews;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;

/**
 * What a reviewer brings.
 *
 * @param internal whether they are of the United Nations
 * @param gender where they wish to say
 * @param perYear how many reviews they take on in a year
 * @param publications as they name them, or empty
 */
public record Profile(
        boolean internal,
        Set<Objective> objectives,
        Set<Principle> principles,
        Set<Language> languages,
        Set<Region> regions,
        @Nullable Gender gender,
        Set<Background> backgrounds,
        Experience experience,
        int perYear,
        String publications) {

    /** What the network asks of its reviewers. */
    public static final int USUAL_PER_YEAR = 2;

    private static final int MOST_PER_YEAR = 24;

    public Profile {
        objectives = sorted(objectives);
        principles = sorted(principles);
        languages = sorted(languages);
        regions = sorted(regions);
        backgrounds = sorted(backgrounds);
        if (objectives.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("a reviewer without objectives or languages");
        }
        if (perYear < 1 || perYear > MOST_PER_YEAR) {
            throw new IllegalArgumentException("not a number of reviews a year: " + perYear);
        }
        publications = publications == null ? "" : publications.strip();
    }

    /** The same, of who is of the United Nations or is not. */
    Profile of(boolean unitedNations) {
        return new Profile(
                unitedNations,
                objectives,
                principles,
                languages,
                regions,
                gender,
                backgrounds,
                experience,
                perYear,
                publications);
    }

    private static <T extends Comparable<T>> Set<T> sorted(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
