package org.seamark.remarks;

import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** What came of a remark. */
public enum RemarkOutcome implements Concept {
    DONE,
    DECLINED;

    private final String code = Concept.codeOf(this);

    public static RemarkOutcome require(String code) {
        return Concept.require(values(), code, "outcome");
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "remarks.outcome." + code;
    }
}
