package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.seamark.vocabulary.DocumentType;

/** What the details of a record can hold: the components of what is known of its kind. */
public final class DetailFields {

    private static final Map<String, Class<?>> DESCRIPTIONS =
            Map.of(
                    "EventDetails", org.seamark.calendar.Description.class,
                    "PracticeDetails", org.seamark.practices.Description.class,
                    "ProjectDetails", org.seamark.projects.Description.class,
                    "ResourceDetails", org.seamark.library.Description.class,
                    "StatementDetails", org.seamark.statements.Description.class);

    /** Of which kinds they are. */
    public static final SortedMap<String, String> KINDS =
            new TreeMap<>(
                    Map.of(
                            "EventDetails", "the kind event",
                            "PracticeDetails", "the kind practice",
                            "ProjectDetails", "the kind project",
                            "ResourceDetails", "the kinds document, training and video",
                            "StatementDetails", "the kind statement"));

    private DetailFields() {}

    /** What is said of every kind outside them, and the type of a document. */
    public static Set<String> elsewhere(boolean ofDocument) {
        var names = new TreeSet<>(Details.ELSEWHERE);
        if (ofDocument) {
            names.add("type");
        }
        return names;
    }

    /** By their names. */
    public static Map<String, Type> of(String name) {
        return of(Objects.requireNonNull(DESCRIPTIONS.get(name)));
    }

    private static Map<String, Type> of(Class<?> description) {
        var fields = new TreeMap<String, Type>();
        for (var component : description.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(of(component.getType()));
            } else if (!Details.ELSEWHERE.contains(component.getName())
                    && !component.getType().equals(DocumentType.class)) {
                fields.put(component.getName(), component.getGenericType());
            }
        }
        return fields;
    }
}
