package org.seamark.library.load;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.kernel.Words;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.LanguageNames;

/** Turns source values into the codes, dates and numbers of a resource. */
final class Values {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,6})(?:[.,]0+)?");

    private final Countries countries;

    Values(Countries countries) {
        this.countries = countries;
    }

    Optional<String> region(String country) {
        return countries.of(country).map(known -> known.region().code());
    }

    void add(Draft draft, Target target, Rule rule, String value, Remarks remarks) {
        var mapped = rule.values().isEmpty() ? null : rule.values().get(Words.fold(value));
        if (mapped != null) {
            addAll(draft, target, mapped);
            return;
        }
        var read = rule.from().isEmpty() ? Optional.of(value) : read(target, rule, value);
        if (read.isPresent()) {
            draft.add(target, read.get());
        } else if (rule.others() == Rule.Others.REPORT) {
            remarks.add(Mapper.field(rule), value, reason(target, rule));
        }
    }

    /** What stands for several regions adds them only where none of them is known already. */
    private static void addAll(Draft draft, Target target, List<String> codes) {
        if (target == Target.REGIONS
                && codes.size() > 1
                && codes.stream().anyMatch(draft.all(target)::contains)) {
            return;
        }
        codes.forEach(code -> draft.add(target, code));
    }

    private Optional<String> read(Target target, Rule rule, String value) {
        return switch (target) {
            case LANGUAGES, OTHER_LANGUAGES, ORIGINAL_LANGUAGE -> LanguageNames.resolve(value);
            case COUNTRIES -> countries.resolve(value).map(country -> country.code());
            case PUBLISHED, UPLOADED ->
                    rule.dates()
                            .read(value)
                            .or(() -> whole(value).flatMap(rule.dates()::read))
                            .map(date -> date.toString());
            case PAGES -> whole(value).filter(pages -> !pages.equals("0"));
            case DURATION -> duration(value);
            case WORKSTREAM_OUTPUT, REGIONAL_REVIEW -> truth(value);
            default -> code(target, rule, value);
        };
    }

    private static Optional<String> code(Target target, Rule rule, String value) {
        if (!target.isCoded()) {
            return rule.values().isEmpty() || rule.others() == Rule.Others.KEEP
                    ? Optional.of(value)
                    : Optional.empty();
        }
        var code = value.strip().toLowerCase(java.util.Locale.ROOT);
        return Optional.of(code)
                .filter(target::accepts)
                .or(() -> whole(code).filter(target::accepts));
    }

    /**
     * A whole number, which some programs write as 44.0 as soon as one in its column is missing.
     */
    private static Optional<String> whole(String value) {
        var matcher = WHOLE.matcher(value);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)).toString())
                : Optional.empty();
    }

    private static Optional<String> duration(String value) {
        try {
            return Optional.of(Duration.parse(value).toString());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> truth(String value) {
        return switch (value.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "1" -> Optional.of("true");
            case "false", "no", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static String reason(Target target, Rule rule) {
        return switch (target) {
            case COUNTRIES -> "no country of that name";
            case LANGUAGES, OTHER_LANGUAGES, ORIGINAL_LANGUAGE -> "no language of that name";
            case PUBLISHED, UPLOADED -> "not a date in a form that the mapping names";
            case PAGES -> "not a number of pages";
            case DURATION -> "not a duration";
            default ->
                    rule.values().isEmpty()
                            ? "not a code of " + target.label()
                            : "not among the values that the mapping names for " + target.label();
        };
    }
}
