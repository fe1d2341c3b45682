package org.seamark.files;

import java.util.Locale;

/** How far the examination of a content has come. */
public enum State {
    WAITING,
    EXAMINED,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State require(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The key of its words. */
    public String key() {
        return "files.state." + code();
    }
}
