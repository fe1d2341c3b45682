package org.seamark.contributions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.reviews.Subject;
import org.seamark.reviews.Subject.Value;

/** The answers of a content as values that any page can show. */
record Answered(Content content) {

    /** The answer to one question; nothing where there is none. */
    Optional<Subject.Field> to(Field field) {
        var values = values(field).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject.Field(field.key(), values));
    }

    private Stream<Value> values(Field field) {
        var name = field.name();
        return switch (field.type()) {
            case TITLE, TEXT ->
                    content.texts(name).isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Value.Words(content.texts(name)));
            case LINE, NUMBER -> content.given(name).stream().map(Value.Plain::new);
            case LINES -> content.lines(name).stream().map(Value.Plain::new);
            case DATE -> content.date(name).stream().map(Value.Day::new);
            case CHOICE -> terms(field, content.given(name).stream().toList());
            case CHOICES -> terms(field, content.lines(name));
            case COUNTRIES -> content.lines(name).stream().map(Value.Place::new);
            case LANGUAGES ->
                    content.lines(name).stream()
                            .flatMap(code -> Language.of(code).stream())
                            .map(language -> new Value.Term("language." + language.code()));
            case LINKS -> content.links(name).stream().map(Link::url).map(Value.Address::new);
            case YES ->
                    content.isYes(name)
                            ? Stream.of(new Value.Term("contributions.yes"))
                            : Stream.empty();
            case FILES -> Stream.empty();
        };
    }

    private static Stream<Value> terms(Field field, List<String> codes) {
        return field.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(choice -> new Value.Term(choice.key()));
    }
}
