package org.seamark.harvest;

import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** What became of a record of another repository. */
public enum Outcome implements Concept {
    ADDED("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    DELETED("deleted"),
    ALREADY_HERE("already here"),
    UNREADABLE("unreadable"),
    HELD("held");

    private final String word;
    private final String code = Concept.codeOf(this);

    Outcome(String word) {
        this.word = word;
    }

    /** As the last line of a command calls it. */
    String word() {
        return word;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "harvest.outcome." + code;
    }
}
