package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;

/**
 * A value of a vocabulary: its code in records and addresses, and what it is called.
 *
 * @param note what must be said wherever the label stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(String code, Map<Language, String> labels, Map<Language, String> note) {

    static Map<Language, String> everywhere(Texts texts, String key) {
        var all = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            all.put(language, texts.text(language, key));
        }
        return all;
    }
}
