package org.seamark.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.seamark.forms.Piece.Change;
import org.seamark.kernel.Language;

/** Compares two versions of a content, field by field, in the order of the form. */
public record Differences(Content before, Content after) {

    public List<Difference> in(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> of(field).stream())
                .toList();
    }

    private List<Difference> of(Field field) {
        var name = field.name();
        return switch (field.type()) {
            case TITLE, TEXT -> texts(field);
            case CHOICES, COUNTRIES, LANGUAGES, LINES, ANY_LANGUAGES ->
                    items(field, before.lines(name), after.lines(name), Piece::new);
            case LINKS, FILES -> items(field, before.rows(name), after.rows(name), Piece::of);
            case YES -> items(field, yes(before, name), yes(after, name), Piece::new);
            case CHOICE, DATE, NUMBER, TIME, ZONE, ADDRESS, ANY_LANGUAGE ->
                    items(
                            field,
                            before.given(name).stream().toList(),
                            after.given(name).stream().toList(),
                            Piece::new);
            case LINE -> line(field);
        };
    }

    private List<Difference> texts(Field field) {
        var old = before.texts(field.name());
        var anew = after.texts(field.name());
        var languages = new TreeSet<>(old.languages());
        languages.addAll(anew.languages());
        var differences = new ArrayList<Difference>();
        for (var language : languages) {
            var was = old.in(language).orElse("");
            var is = anew.in(language).orElse("");
            if (!was.equals(is)) {
                differences.add(
                        new Difference(
                                field, language, WordDifferences.between(was, is, language)));
            }
        }
        return differences;
    }

    private List<Difference> line(Field field) {
        var was = before.line(field.name());
        var is = after.line(field.name());
        return was.equals(is)
                ? List.of()
                : List.of(
                        new Difference(field, null, WordDifferences.between(was, is, Language.EN)));
    }

    /** What is on a list has no order that would matter: what went, what came, what stayed. */
    private static <T> List<Difference> items(
            Field field, List<T> was, List<T> is, BiFunction<Change, T, Piece> piece) {
        if (was.equals(is)) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        for (var item : was) {
            pieces.add(piece.apply(is.contains(item) ? Change.SAME : Change.REMOVED, item));
        }
        is.stream()
                .filter(item -> !was.contains(item))
                .forEach(item -> pieces.add(piece.apply(Change.ADDED, item)));
        return List.of(new Difference(field, null, pieces));
    }

    private static List<String> yes(Content content, String name) {
        return content.isYes(name) ? List.of("yes") : List.of();
    }
}
