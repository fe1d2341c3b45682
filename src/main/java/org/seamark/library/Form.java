package org.seamark.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.UnknownCode;

/** What a resource is: something to read, to learn with or to watch. */
public enum Form {
    DOCUMENT(Kind.DOCUMENT),
    TRAINING(Kind.TRAINING),
    VIDEO(Kind.VIDEO);

    private final Kind kind;

    Form(Kind kind) {
        this.kind = kind;
    }

    @JsonCreator
    public static Form require(String code) {
        for (var form : values()) {
            if (form.code().equals(code.strip().toLowerCase(java.util.Locale.ROOT))) {
                return form;
            }
        }
        throw new UnknownCode("form", code);
    }

    @JsonValue
    public String code() {
        return kind.code();
    }

    public Kind kind() {
        return kind;
    }
}
