package org.seamark.files;

import java.util.Locale;

/** What the scanner for malware said of a content. */
public enum Scan {
    /** There is no scanner, or it has not answered yet. */
    NOT_SCANNED,
    CLEAN,
    INFECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Scan require(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The key of its words. */
    public String key() {
        return "files.scan." + code();
    }
}
