package org.seamark.operations.flat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** The names of all that can be known of a kind of record; a text has one for each language. */
final class Columns {

    private Columns() {}

    /**
     * @param description the record that says it, whose JSON has these names
     */
    static List<String> of(Class<?> description) {
        return Arrays.stream(description.getRecordComponents()).flatMap(Columns::of).toList();
    }

    private static Stream<String> of(RecordComponent part) {
        if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return of(part.getType()).stream();
        }
        return part.getType() == LocalizedText.class
                ? Arrays.stream(Language.values())
                        .map(language -> part.getName() + "." + language.code())
                : Stream.of(part.getName());
    }
}
