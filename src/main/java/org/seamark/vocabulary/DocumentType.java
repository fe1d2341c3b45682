package org.seamark.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;

/** What sort of document something is, in the order of the Migration Network Hub. */
public enum DocumentType implements Concept {
    ANALYSIS,
    E_LEARNING_COURSE,
    GUIDELINES,
    JOURNAL_ARTICLE,
    METHODOLOGY,
    LINK,
    POLICY_BRIEF,
    REPORT,
    RESOLUTION,
    TRAINING_MATERIAL,
    WORKING_PAPER,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<DocumentType> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static DocumentType require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("type", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "type." + code;
    }
}
