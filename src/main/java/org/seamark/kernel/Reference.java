package org.seamark.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** What a module calls one of its things when it speaks to another: {@code library/0198…}. */
public record Reference(String module, UUID id) {

    public Reference {
        if (module.isBlank() || module.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a module name: " + module);
        }
    }

    @JsonCreator
    public static Reference parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a reference: " + text);
        }
        return new Reference(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return module + "/" + id;
    }
}
