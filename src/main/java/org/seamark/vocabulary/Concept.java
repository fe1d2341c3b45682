package org.seamark.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;

/** An entry of a controlled list: its code in addresses and data, and the key of its label. */
public interface Concept {

    String code();

    /** The key of its label in the messages. */
    String key();

    static <C extends Concept> Optional<C> find(C[] all, String code) {
        var wanted = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(all).filter(c -> c.code().equals(wanted)).findFirst();
    }

    /**
     * The same, for input that must be right.
     *
     * @param list the name of the list, for who reads of the mistake
     */
    static <C extends Concept> C require(C[] all, String code, String list) {
        return find(all, code).orElseThrow(() -> new UnknownCode(list, code));
    }

    /** The code of a constant by its name: {@code UP_TO_DATE} is {@code up-to-date}. */
    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
