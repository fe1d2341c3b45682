package org.seamark.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
            case CHOICES, COUNTRIES, LANGUAGES, LINES ->
                    items(field, before.lines(name), after.lines(name));
            case LINKS, FILES -> items(field, rows(before, name), rows(after, name));
            case YES -> items(field, yes(before, name), yes(after, name));
            case CHOICE, DATE, NUMBER, TIME, ZONE, ADDRESS ->
                    items(
                            field,
                            before.given(name).stream().toList(),
                            after.given(name).stream().toList());
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
    private static List<Difference> items(Field field, List<String> was, List<String> is) {
        if (was.equals(is)) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        for (var item : was) {
            pieces.add(new Piece(is.contains(item) ? Change.SAME : Change.REMOVED, item));
        }
        is.stream()
                .filter(item -> !was.contains(item))
                .forEach(item -> pieces.add(new Piece(Change.ADDED, item)));
        return List.of(new Difference(field, null, pieces));
    }

    private static List<String> rows(Content content, String name) {
        return content.rows(name).stream()
                .map(row ->
                        String.join(
                                " ",
                                row.entrySet().stream()
                                        .sorted(
                                                java.util.Map.Entry.<String, String>comparingByKey()
                                                        .reversed())
                                        .map(java.util.Map.Entry::getValue)
                                        .toList()))
                .toList();
    }

    private static List<String> yes(Content content, String name) {
        return content.isYes(name) ? List.of("yes") : List.of();
    }
}
