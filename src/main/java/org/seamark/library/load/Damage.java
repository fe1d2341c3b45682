package org.seamark.library.load;

import java.nio.charset.CharacterCodingException;

/** What is said of a file that cannot be read on. */
final class Damage {

    private Damage() {}

    static ImportRefused of(String file, long record, Throwable cause) {
        return new ImportRefused(
                cause instanceof CharacterCodingException
                        ? "%s has letters near record %d that are damaged or of another encoding."
                                .formatted(file, record)
                        : "%s cannot be read on from record %d.".formatted(file, record),
                cause);
    }
}
