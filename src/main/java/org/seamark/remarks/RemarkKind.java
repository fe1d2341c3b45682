package org.seamark.remarks;

import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** What a reader wants with a remark. */
public enum RemarkKind implements Concept {
    CORRECTION,
    REPORT;

    private final String code = Concept.codeOf(this);

    public static RemarkKind require(String code) {
        return Concept.require(values(), code, "remark");
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "remarks.kind." + code;
    }
}
