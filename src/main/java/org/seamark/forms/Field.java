package org.seamark.forms;

import java.util.List;
import org.seamark.vocabulary.Concept;

/**
 * One question of a form.
 *
 * @param name of its value in the {@link Content}
 * @param key of its label; that of its help ends in {@code .help}
 * @param explained whether there are words on what is meant
 * @param choices what can be chosen, where something is chosen from a list
 */
public record Field(
        String name,
        String key,
        FieldType type,
        boolean required,
        boolean explained,
        List<? extends Concept> choices) {

    public Field {
        choices = List.copyOf(choices);
    }

    /** A question that may stay open, labelled {@code <prefix>.<name>}. */
    public static Field of(String prefix, String name, FieldType type) {
        return new Field(name, prefix + "." + name, type, false, false, List.of());
    }

    public Field needed() {
        return new Field(name, key, type, true, explained, choices);
    }

    public Field choosing(List<? extends Concept> all) {
        return new Field(name, key, type, required, explained, all);
    }

    /** With a few words on what is meant. */
    public Field explaining() {
        return new Field(name, key, type, required, true, choices);
    }

    /** The key of what is explained about it. */
    public String help() {
        return key + ".help";
    }
}
