package org.seamark.contributions;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seamark.forms.Content;
import org.seamark.forms.Field;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.reviews.Subject;
import org.seamark.reviews.Subject.Value;
import org.seamark.vocabulary.LanguageNames;

/** The answers of a content as values that any page can show. */
record Answered(Content content) {

    private static final Value YES = new Value.Term("forms.yes");

    /** The answer to one question; nothing where there is none. */
    Optional<Subject.Field> to(Field field) {
        return Optional.of(values(field).toList())
                .filter(not(List::isEmpty))
                .map(values -> new Subject.Field(field.key(), values));
    }

    private Stream<Value> values(Field field) {
        var name = field.name();
        return switch (field.type()) {
            case TITLE, TEXT ->
                    Stream.of(content.texts(name))
                            .filter(not(LocalizedText::isEmpty))
                            .map(Value.Words::new);
            case LINE, NUMBER, TIME, ZONE -> content.given(name).stream().map(Value.Plain::new);
            case ADDRESS -> content.address(name).stream().map(Value.Address::new);
            case LINES -> content.lines(name).stream().map(Value.Plain::new);
            case DATE -> content.date(name).stream().map(Value.Day::new);
            case CHOICE -> terms(field, content.given(name).stream().toList());
            case CHOICES -> terms(field, content.lines(name));
            case COUNTRIES -> content.lines(name).stream().map(Value.Place::new);
            case LANGUAGES -> languages(content.lines(name));
            case ANY_LANGUAGE -> content.given(name).stream().map(Answered::any);
            case ANY_LANGUAGES -> content.lines(name).stream().map(Answered::any);
            case LINKS -> content.links(name).stream().map(Link::url).map(Value.Address::new);
            case YES -> Stream.of(YES).filter(yes -> content.isYes(name));
            case FILES -> Stream.empty();
        };
    }

    private static Stream<Value> languages(List<String> codes) {
        return codes.stream()
                .filter(code -> Language.of(code).isPresent())
                .map(code -> new Value.Term("language." + code));
    }

    /** Of a name that nobody knows, the name. */
    private static Value any(String language) {
        return LanguageNames.resolve(language)
                .<Value>map(Value.Tongue::new)
                .orElseGet(() -> new Value.Plain(language));
    }

    private static Stream<Value> terms(Field field, List<String> codes) {
        return field.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(choice -> new Value.Term(choice.key()));
    }
}
