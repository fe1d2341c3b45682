package org.seamark.library.load;

import java.util.regex.Pattern;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.LanguageNames;

/** How mappings call the fields of records that are written in XML. */
public final class FieldName {

    private static final Pattern TEXT =
            Pattern.compile("\\b(?:title|alternative|description|abstract)\\b");

    private FieldName() {}

    /**
     * A field of qualified Dublin Core, such as {@code dc.contributor.author}; no qualifier is
     * none, empty, or the word “none”.
     */
    public static String qualified(String schema, String element, String qualifier) {
        var bare = schema + "." + element;
        return qualifier.isBlank() || qualifier.equals("none") ? bare : bare + "." + qualifier;
    }

    /**
     * Titles and descriptions with their language, where it is one of the six: {@code title@fr}.
     */
    public static String inLanguage(String name, String language) {
        return TEXT.matcher(name).find()
                ? name
                        + LanguageNames.resolve(language)
                                .flatMap(Language::of)
                                .map(known -> "@" + known.code())
                                .orElse("")
                : name;
    }
}
