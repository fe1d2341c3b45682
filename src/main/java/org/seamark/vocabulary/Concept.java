package org.seamark.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An entry of a controlled list: its code in addresses and data, and the key of its label. */
public interface Concept {

    String code();

    /** The key of its label in the messages. */
    String key();

    static <C extends Concept> Optional<C> find(C[] all, String code) {
        var wanted = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(all).filter(c -> c.code().equals(wanted)).findFirst();
    }
}
