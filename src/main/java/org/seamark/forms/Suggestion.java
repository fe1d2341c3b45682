package org.seamark.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seamark.kernel.LocalizedText;

/**
 * Answers that something else than their owner gives: a citation, a file. They fill what is empty,
 * are marked as such until somebody types over them, and never replace what was typed.
 *
 * @param source what gives them; its words are at {@code forms.prefilled.<source>}
 */
public record Suggestion(String source, Content content) {

    /** Where a content remembers which of its fields were suggested, and by what. */
    static final String MARKS = "prefilled";

    /** The source that a field was filled from, or empty. */
    public static String of(Content content, String field) {
        return marks(content).getOrDefault(field, "");
    }

    private static Map<String, String> marks(Content content) {
        var marks = new LinkedHashMap<String, String>();
        if (content.values().get(MARKS) instanceof Map<?, ?> map) {
            map.forEach((field, source) -> marks.put(field.toString(), source.toString()));
        }
        return marks;
    }

    /**
     * Those of these answers that a form asks for and could hold; what is only too much stays, to
     * be shortened by who fills it in.
     */
    public Suggestion fitting(List<Section> sections) {
        var held =
                sections.stream()
                        .flatMap(section -> section.fields().stream())
                        .filter(field -> FieldCheck.isOfItsKind(field, content))
                        .map(Field::name)
                        .collect(Collectors.toSet());
        var fitting = content;
        for (var name : content.values().keySet()) {
            fitting = held.contains(name) ? fitting : fitting.with(name, null);
        }
        return new Suggestion(source, fitting);
    }

    /** A content with these answers where it had none. */
    public Content into(Content typed) {
        var filled = typed;
        var marks = marks(typed);
        for (var answer : content.values().entrySet()) {
            var name = answer.getKey();
            var before = filled;
            filled = fill(filled, name, answer.getValue());
            if (!filled.equals(before)) {
                marks.put(name, source);
            }
        }
        return filled.with(MARKS, marks);
    }

    private Content fill(Content typed, String name, Object value) {
        if (!typed.has(name)) {
            return typed.with(name, value);
        }
        if (value instanceof Map && typed.values().get(name) instanceof Map) {
            var both =
                    new java.util.EnumMap<org.seamark.kernel.Language, String>(
                            org.seamark.kernel.Language.class);
            both.putAll(content.texts(name).texts());
            both.putAll(typed.texts(name).texts());
            var texts = new LocalizedText(both);
            return texts.equals(typed.texts(name)) ? typed : typed.with(name, texts);
        }
        return typed;
    }

    /** What was changed by hand is no suggestion any more. */
    public static Content confirmed(Content before, Content after) {
        var marks = marks(after);
        marks.keySet()
                .removeIf(field ->
                        !java.util.Objects.equals(
                                before.values().get(field), after.values().get(field)));
        return after.with(MARKS, marks);
    }
}
