package org.seamark.reviews.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.TooLong;
import org.seamark.reviews.Background;
import org.seamark.reviews.Experience;
import org.seamark.reviews.Gender;
import org.seamark.reviews.Profile;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;

/** What somebody says of themselves who is on the roster, or wishes to be. */
public record RosterForm(
        @Nullable String internal,
        @Nullable List<String> objectives,
        @Nullable List<String> principles,
        @Nullable List<String> languages,
        @Nullable List<String> regions,
        @Nullable String gender,
        @Nullable List<String> backgrounds,
        @Nullable String experience,
        @Nullable String perYear,
        @Nullable String publications) {

    private static final int MOST_PER_YEAR = 24;
    private static final int LONGEST = 4_000;

    static RosterForm empty() {
        var usual = Integer.toString(Profile.USUAL_PER_YEAR);
        return new RosterForm(null, null, null, null, null, null, null, null, usual, null);
    }

    static RosterForm of(Profile profile) {
        var gender = profile.gender();
        return new RosterForm(
                profile.internal() ? "yes" : "no",
                codes(profile.objectives()),
                codes(profile.principles()),
                profile.languages().stream().map(Language::code).toList(),
                codes(profile.regions()),
                gender == null ? "" : gender.code(),
                codes(profile.backgrounds()),
                profile.experience().code(),
                Integer.toString(profile.perYear()),
                profile.publications());
    }

    private static List<String> codes(Set<? extends Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }

    /** Whether a box is ticked. */
    public boolean has(@Nullable List<String> ticked, String code) {
        return ticked != null && ticked.contains(code);
    }

    public String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!List.of("yes", "no").contains(typed(internal))) {
            errors.put("internal", "reviews.error.internal");
        }
        if (chosen(objectives, Objective::of).isEmpty()) {
            errors.put("objectives", "reviews.error.objectives");
        }
        if (chosen(languages, Language::of).isEmpty()) {
            errors.put("languages", "reviews.error.languages");
        }
        if (chosen(regions, Region::of).isEmpty()) {
            errors.put("regions", "reviews.error.regions");
        }
        if (chosen(backgrounds, code -> Concept.find(Background.values(), code)).isEmpty()) {
            errors.put("backgrounds", "reviews.error.backgrounds");
        }
        if (Concept.find(Experience.values(), typed(experience)).isEmpty()) {
            errors.put("experience", "reviews.error.experience");
        }
        if (number() < 1 || number() > MOST_PER_YEAR) {
            errors.put("perYear", "reviews.error.per-year");
        }
        TooLong.error(typed(publications), LONGEST)
                .ifPresent(error -> errors.put("publications", error));
        return errors;
    }

    private int number() {
        var text = typed(perYear).strip();
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static <T> Set<T> chosen(
            @Nullable List<String> codes, Function<String, Optional<T>> find) {
        return codes == null
                ? Set.of()
                : codes.stream()
                        .flatMap(code -> find.apply(code).stream())
                        .collect(Collectors.toSet());
    }

    /** Of a form without errors. */
    Profile profile() {
        return new Profile(
                typed(internal).equals("yes"),
                chosen(objectives, Objective::of),
                chosen(principles, Principle::of),
                chosen(languages, Language::of),
                chosen(regions, Region::of),
                Concept.find(Gender.values(), typed(gender)).orElse(null),
                chosen(backgrounds, code -> Concept.find(Background.values(), code)),
                Concept.require(Experience.values(), typed(experience), "experience"),
                number(),
                typed(publications));
    }
}
