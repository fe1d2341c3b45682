package org.seamark.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** What is searched beyond title and summary: texts by language, and names that have none. */
public final class SearchedText {

    private final EnumMap<Language, LinkedHashSet<String>> texts = new EnumMap<>(Language.class);
    private final LinkedHashSet<String> names = new LinkedHashSet<>();

    public SearchedText with(LocalizedText text) {
        text.texts().forEach(this::with);
        return this;
    }

    public SearchedText with(Language language, String text) {
        texts.computeIfAbsent(language, none -> new LinkedHashSet<>()).add(text);
        return this;
    }

    /** Names, symbols and themes: found from every language in which the record is described. */
    public SearchedText withNames(Collection<String> more) {
        names.addAll(more);
        return this;
    }

    public LocalizedText in(Collection<Language> versions) {
        var all = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, parts) -> all.put(language, String.join("\n", parts)));
        if (!names.isEmpty()) {
            var joined = String.join("\n", names);
            versions.forEach(
                    version -> all.merge(version, joined, (before, more) -> before + "\n" + more));
        }
        return new LocalizedText(all);
    }
}
