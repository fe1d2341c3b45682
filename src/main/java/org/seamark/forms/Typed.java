package org.seamark.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Concept;

/** Values as a {@link Content} keeps them: as somebody would have typed or chosen them. */
final class Typed {

    private Typed() {}

    static Object of(Object value) {
        return switch (value) {
            case LocalizedText text -> byCode(text);
            case PartialDate date -> date.toString();
            case Concept concept -> concept.code();
            case Language language -> language.code();
            case Link link -> row("url", link.url(), link.kind(), link.language(), link.label());
            case AttachedFile file ->
                    row("file", file.id().toString(), null, file.language(), null);
            case Collection<?> many -> many.stream().map(Typed::of).toList();
            default -> value;
        };
    }

    private static Map<String, String> byCode(LocalizedText text) {
        var byCode = new LinkedHashMap<String, String>();
        text.texts().forEach((language, words) -> byCode.put(language.code(), words));
        return byCode;
    }

    private static Map<String, String> row(
            String name,
            String value,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String label) {
        var row = new LinkedHashMap<String, String>();
        row.put(name, value);
        put(row, "kind", kind);
        put(row, "language", language);
        put(row, "label", label);
        return row;
    }

    private static void put(Map<String, String> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    /** A link with what a row says of it; of one that was there, what no form asks for stays. */
    static Link link(String url, Map<String, String> row, List<Link> before) {
        var kind = row.getOrDefault("kind", "page");
        return before.stream()
                .filter(known -> known.url().equals(url))
                .findFirst()
                .map(known ->
                        new Link(
                                url,
                                kind,
                                row.get("language"),
                                row.getOrDefault("label", known.label()),
                                known.format(),
                                known.bytes()))
                .orElseGet(() -> new Link(url, kind, row.get("language"), row.get("label")));
    }
}
