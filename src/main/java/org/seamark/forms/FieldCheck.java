package org.seamark.forms;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.kernel.Language;
import org.seamark.kernel.WebAddress;

/** What can be said of any field by its type alone: missing, unreadable, unknown, too long. */
public final class FieldCheck {

    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** The key of the sentence on a text that is too long; {0} are allowed, {1} are there. */
    public static final String LONG = "forms.problem.long";

    private static final String MANY = "many";

    private final Content content;

    private FieldCheck(Content content) {
        this.content = content;
    }

    /** At most one problem of each field, in the order of the form. */
    public static List<Problem> problems(List<Section> sections, Content content) {
        var check = new FieldCheck(content);
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(check::problem)
                .toList();
    }

    /** Whether a field has what it could hold, if perhaps too much of it. */
    static boolean isOfItsKind(Field field, Content content) {
        return new FieldCheck(content).wrong(field).filter(what -> !what.equals(MANY)).isEmpty();
    }

    private Stream<Problem> problem(Field field) {
        if (!content.has(field.name())) {
            return field.required() ? Stream.of(of(field, "missing")) : Stream.empty();
        }
        return tooLong(field).or(() -> wrong(field).map(what -> of(field, what))).stream();
    }

    private static Problem of(Field field, String what) {
        return new Problem(field.name(), "forms.problem." + what);
    }

    /** How many characters are allowed, and how many its longest text has. */
    private Optional<Problem> tooLong(Field field) {
        int most = field.type().longest();
        int longest = texts(field).mapToInt(String::length).max().orElse(0);
        return longest > most
                ? Optional.of(new Problem(field.name(), LONG, List.of(most, longest)))
                : Optional.empty();
    }

    private Optional<String> wrong(Field field) {
        var name = field.name();
        if (field.type().isList() && content.count(name) > FieldType.MOST) {
            return Optional.of(MANY);
        }
        return switch (field.type()) {
            case DATE -> unless(content.date(name).isPresent(), "date");
            case TIME -> unless(HOUR.matcher(content.line(name)).matches(), "time");
            case ZONE -> unless(ZoneId.getAvailableZoneIds().contains(content.line(name)), "zone");
            case ADDRESS -> unless(WebAddress.of(content.line(name)).isPresent(), "link");
            case NUMBER -> unless(content.number(name).isPresent(), "number");
            case CHOICE, CHOICES ->
                    unless(texts(field).allMatch(code -> isChoice(field, code)), "choice");
            case LANGUAGES ->
                    unless(texts(field).allMatch(code -> Language.of(code).isPresent()), "choice");
            case LINKS ->
                    unless(
                            content.rows(name).stream()
                                    .map(row -> row.getOrDefault("url", ""))
                                    .allMatch(url -> WebAddress.of(url).isPresent()),
                            "link");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean right, String wrong) {
        return right ? Optional.empty() : Optional.of(wrong);
    }

    private static boolean isChoice(Field field, String code) {
        return field.choices().stream().anyMatch(choice -> choice.code().equals(code));
    }

    private Stream<String> texts(Field field) {
        var name = field.name();
        return switch (field.type()) {
            case TITLE, TEXT -> content.texts(name).texts().values().stream();
            case LINES, CHOICES, COUNTRIES, LANGUAGES, ANY_LANGUAGES ->
                    content.lines(name).stream();
            case LINKS -> content.rows(name).stream().map(row -> row.getOrDefault("url", ""));
            case FILES, YES -> Stream.empty();
            default -> Stream.of(content.line(name));
        };
    }
}
