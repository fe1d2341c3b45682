package org.seamark.reviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;

/**
 * Whom the roster has, and whom it lacks.
 *
 * @param unsaid how many do not say their gender
 */
public record Balance(
        int reviewers,
        int internal,
        List<Share<Region>> regions,
        List<Share<Gender>> genders,
        int unsaid,
        List<Share<Background>> backgrounds,
        List<Share<Language>> languages,
        List<Share<Objective>> objectives) {

    /** How many have a value; a value that nobody has is a gap. */
    public record Share<T>(T value, int reviewers) {

        public boolean isGap() {
            return reviewers == 0;
        }
    }

    /** The balance of those who can be asked on a day. */
    public static Balance of(Collection<Reviewer> roster, LocalDate day) {
        var profiles =
                roster.stream()
                        .filter(one -> one.isAvailableOn(day))
                        .map(Reviewer::profile)
                        .toList();
        return new Balance(
                profiles.size(),
                (int) profiles.stream().filter(Profile::internal).count(),
                shares(profiles, List.of(Region.values()), p -> p.regions().stream()),
                shares(profiles, List.of(Gender.values()), p -> Stream.ofNullable(p.gender())),
                (int) profiles.stream().filter(p -> p.gender() == null).count(),
                shares(profiles, List.of(Background.values()), p -> p.backgrounds().stream()),
                shares(profiles, List.of(Language.values()), p -> p.languages().stream()),
                shares(profiles, Objective.ALL, p -> p.objectives().stream()));
    }

    private static <T> List<Share<T>> shares(
            List<Profile> profiles, List<T> values, Function<Profile, Stream<T>> of) {
        return values.stream()
                .map(value ->
                        new Share<>(
                                value,
                                (int)
                                        profiles.stream()
                                                .filter(p -> of.apply(p).anyMatch(value::equals))
                                                .count()))
                .toList();
    }

    /** The values of a kind that nobody has. */
    public static <T> List<T> gaps(List<Share<T>> shares) {
        return shares.stream().filter(Share::isGap).map(Share::value).toList();
    }
}
