package org.seamark.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seamark.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was handed in and is not published yet, by its title and its links. */
@Repository
class HandedIn {

    private static final String WAITING =
            """
            select id, owner, content -> 'title' as title from contributions.contribution
            where stage in ('submitted', 'under-review', 'information-requested', 'approved')
                and translation is null and id <> :but
            """;
    private static final int MOST = 20;

    private final JdbcClient database;
    private final JsonMapper json;

    HandedIn(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * One of them.
     *
     * @param sameLink whether it was found by a link, or by its title
     */
    record Found(UUID id, UUID owner, LocalizedText title, boolean sameLink) {

        boolean isCloseTo(String other) {
            return title.texts().values().stream().anyMatch(text -> Likeness.isClose(other, text));
        }

        /** Of members, its owner alone is told its title. */
        Alike toldTo(UUID member) {
            var told = member.equals(owner) ? title : LocalizedText.EMPTY;
            return new Alike(key(), told, null, sameLink);
        }

        /** Editors are led to what they see on the desk. */
        Alike toldToEditor(Hidden hidden) {
            return hidden.holds(id, owner)
                    ? toldTo(hidden.owner())
                    : new Alike(key(), title, "desk/" + key(), sameLink);
        }

        private String key() {
            return "contributions/" + id;
        }
    }

    /** Those with a title that is close in any language. */
    List<Found> titled(String title, UUID but) {
        var words = Likeness.telling(title);
        if (words.isEmpty()) {
            return List.of();
        }
        return database
                .sql(
                        WAITING
                                + """
                                and to_tsvector('simple', content -> 'title')
                                    @@ to_tsquery('simple', :words)
                                """
                                + " limit "
                                + MOST)
                .param("words", query(words))
                .param("but", but)
                .query((row, n) -> found(row, false))
                .list()
                .stream()
                .filter(one -> one.isCloseTo(title))
                .toList();
    }

    /** Any two of the words; of fewer, all. They are letters and digits alone. */
    private static String query(List<String> words) {
        if (words.size() < 3) {
            return String.join(" & ", words);
        }
        var pairs = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add("(" + words.get(i) + " & " + words.get(j) + ")");
            }
        }
        return String.join(" | ", pairs);
    }

    /** Those with a link to the same. */
    List<Found> linking(List<String> variants, UUID but) {
        var any =
                variants.stream()
                        .map(url -> "content -> 'links' @> ?::jsonb")
                        .collect(Collectors.joining(" or "));
        var parameters = new ArrayList<Object>();
        parameters.add(but);
        variants.forEach(url ->
                parameters.add(json.writeValueAsString(List.of(java.util.Map.of("url", url)))));
        return database.sql(WAITING.replace(":but", "?") + " and (" + any + ") limit " + MOST)
                .params(parameters)
                .query((row, n) -> found(row, true))
                .list();
    }

    private Found found(ResultSet row, boolean sameLink) throws SQLException {
        var title = row.getString("title");
        return new Found(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                title == null ? LocalizedText.EMPTY : json.readValue(title, LocalizedText.class),
                sameLink);
    }
}
