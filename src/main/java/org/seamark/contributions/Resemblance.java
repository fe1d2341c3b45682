package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import org.seamark.forms.Content;

/**
 * Something that may be the same as what came onto the desk.
 *
 * @param title as it is called there, in the language of this code
 * @param path of its page on the desk, after the language
 * @param near whether only the words are close; else title, year and publisher are the same
 */
public record Resemblance(String title, String language, String path, boolean near) {

    private static final String FIELD = "alike";

    /** What a content remembers. */
    public static List<Resemblance> of(Content content) {
        return content.rows(FIELD).stream()
                .map(row ->
                        new Resemblance(
                                row.getOrDefault("title", ""),
                                row.getOrDefault("language", "en"),
                                row.getOrDefault("path", ""),
                                row.containsKey("near")))
                .toList();
    }

    /** Another content that remembers these. */
    public static Content into(Content content, List<Resemblance> all) {
        return content.with(FIELD, all.stream().map(Resemblance::row).toList());
    }

    private Map<String, String> row() {
        var row = Map.of("title", title, "language", language, "path", path);
        if (!near) {
            return row;
        }
        var more = new java.util.HashMap<>(row);
        more.put("near", "yes");
        return more;
    }
}
