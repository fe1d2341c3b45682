package org.seamark.catalogue.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Publication;

/** The files of a record, in the words of schema.org. */
final class Encodings {

    private Encodings() {}

    /**
     * The files that Seamark keeps, and the text where others have it: free or not, nobody knows.
     */
    static List<Map<String, String>> of(Publication<?> record, String origin) {
        var kept =
                record.files().stream()
                        .map(file -> media(origin + file.address(), file.name(), file.language()));
        var elsewhere =
                record.links().stream()
                        .filter(link -> link.kind().equals("full-text"))
                        .map(link -> media(link.url(), null, link.language()));
        return Stream.concat(kept, elsewhere).toList();
    }

    private static Map<String, String> media(
            String address, @Nullable String name, @Nullable String language) {
        var media = new LinkedHashMap<String, String>();
        media.put("@type", "MediaObject");
        media.put("contentUrl", address);
        if (name != null) {
            media.put("name", name);
        }
        if (language != null) {
            media.put("inLanguage", language);
        }
        return media;
    }
}
