package org.seamark.forms;

import java.util.List;

/**
 * A part of a form that is filled in on a page of its own.
 *
 * @param name in its address
 * @param key of its title
 */
public record Section(String name, String key, List<Field> fields) {

    public Section {
        fields = List.copyOf(fields);
    }

    /** Labelled {@code <prefix>.section.<name>}. */
    public static Section of(String prefix, String name, Field... fields) {
        return new Section(name, prefix + ".section." + name, List.of(fields));
    }

    /** Whether files are asked for. */
    public boolean hasFiles() {
        return fields.stream().anyMatch(field -> field.type() == FieldType.FILES);
    }

    /** Whether anything of it has been answered. */
    public boolean isBegunIn(Content content) {
        return fields.stream().anyMatch(field -> content.has(field.name()));
    }
}
