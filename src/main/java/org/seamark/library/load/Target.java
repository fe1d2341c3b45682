package org.seamark.library.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.seamark.kernel.Language;
import org.seamark.library.Form;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.LanguageNames;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

/** A field of a resource that a mapping can fill, in the order in which they are filled. */
enum Target {
    LANGUAGES,
    OTHER_LANGUAGES,
    ORIGINAL_LANGUAGE,
    TITLE,
    SUMMARY,
    TEXT,
    AUDIENCE,
    FORM,
    TYPE,
    PUBLISHED,
    UPLOADED,
    PUBLISHER,
    AUTHORS,
    PAGES,
    SYMBOL,
    LICENCE,
    DURATION,
    PROVIDER,
    WORKSTREAM_OUTPUT,
    REGIONAL_REVIEW,
    OBJECTIVES,
    PRINCIPLES,
    SCOPE,
    COUNTRIES,
    REGIONS,
    THEMES;

    private static final Map<String, Target> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(Target::label, target -> target));
    private static final Set<Target> LOCALIZED = Set.of(TITLE, SUMMARY, TEXT, AUDIENCE);
    private static final Set<Target> MANY =
            Set.of(
                    LANGUAGES,
                    OTHER_LANGUAGES,
                    TEXT,
                    AUTHORS,
                    OBJECTIVES,
                    PRINCIPLES,
                    COUNTRIES,
                    REGIONS,
                    THEMES);

    private final String label;

    Target() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        this.label =
                words.length == 1
                        ? words[0]
                        : words[0]
                                + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                                + words[1].substring(1);
    }

    static Optional<Target> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    static Set<String> labels() {
        return new TreeSet<>(BY_LABEL.keySet());
    }

    /** Its name in mappings. */
    String label() {
        return label;
    }

    /** Whether it has a text for each language. */
    boolean isLocalized() {
        return LOCALIZED.contains(this);
    }

    /** Whether it takes all values that there are, and not the first alone. */
    boolean takesMany() {
        return MANY.contains(this);
    }

    /** Whether its values are codes of a list, so that others have to be mapped to them. */
    boolean isCoded() {
        return switch (this) {
            case FORM, TYPE, OBJECTIVES, PRINCIPLES, SCOPE, REGIONS -> true;
            default -> false;
        };
    }

    boolean accepts(String code) {
        return switch (this) {
            case LANGUAGES, OTHER_LANGUAGES, ORIGINAL_LANGUAGE ->
                    Language.of(code).isPresent() || LanguageNames.isCode(code);
            case FORM -> Arrays.stream(Form.values()).anyMatch(form -> form.code().equals(code));
            case TYPE -> DocumentType.of(code).isPresent();
            case WORKSTREAM_OUTPUT, REGIONAL_REVIEW -> code.equals("true") || code.equals("false");
            case OBJECTIVES -> Objective.of(code).isPresent();
            case PRINCIPLES -> Principle.of(code).isPresent();
            case SCOPE -> Scope.of(code).isPresent();
            case COUNTRIES -> country(code);
            case REGIONS -> Region.of(code).isPresent();
            default -> true;
        };
    }

    private static boolean country(String code) {
        return code.equals("XKX")
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
    }
}
