package org.seamark.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.vocabulary.Concept;

/** What can be handed in; the module of each brings its form and publishes it. */
public enum Kind implements Concept {
    RESOURCE,
    PRACTICE,
    PROJECT,
    EVENT,
    STATEMENT;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Kind require(String code) {
        return Concept.require(values(), code, "kind");
    }

    /** Whether somebody may hand in, or translate, one: statements are the network's own. */
    public boolean isOpenTo(Actor actor) {
        return this != STATEMENT || actor.is(Role.EDITOR);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "forms.kind." + code;
    }
}
