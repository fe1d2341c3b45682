package org.seamark.contributions.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Doi;
import org.seamark.kernel.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSL-JSON, the data of the Citation Style Language, as DOI agencies answer it too. */
final class CslReader implements EntryReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TAGS = Pattern.compile("<[^>]{1,200}>");

    @Override
    public boolean recognises(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    @Override
    public List<Entry> read(String text) {
        try {
            var whole = JSON.readTree(text);
            return whole.isArray()
                    ? whole.valueStream().map(CslReader::entry).toList()
                    : List.of(entry(whole));
        } catch (JacksonException e) {
            throw new UnreadableCitation(e);
        }
    }

    private static Entry entry(JsonNode item) {
        return new Entry(
                kind(text(item, "type")),
                text(item, "title"),
                authors(item.path("author")),
                text(item, "publisher"),
                Stream.of("issued", "published", "published-print", "created")
                        .map(name -> Optional.ofNullable(date(item.path(name))))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null),
                text(item, "language"),
                text(item, "abstract"),
                text(item, "number"),
                pages(item),
                text(item, "URL"),
                Doi.of(text(item, "DOI")).orElse(null));
    }

    private static String kind(String type) {
        return switch (type) {
            case "article-journal", "journal-article", "article-magazine" -> "article";
            case "motion_picture", "broadcast" -> "video";
            case "post-weblog", "post" -> "webpage";
            default -> type;
        };
    }

    /** Agencies answer lists where the format has one text, and tags where it has none. */
    private static String text(JsonNode item, String name) {
        var node = item.path(name).isArray() ? item.path(name).path(0) : item.path(name);
        var text = node.isValueNode() ? node.asString("") : "";
        return TAGS.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static List<String> authors(JsonNode list) {
        var names = new ArrayList<String>();
        for (var person : list) {
            var literal = text(person, "literal") + text(person, "name");
            var both =
                    Stream.of(text(person, "family"), text(person, "given"))
                            .filter(part -> !part.isEmpty())
                            .toList();
            var name = literal.isEmpty() ? String.join(", ", both) : literal;
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable PartialDate date(JsonNode date) {
        var parts = date.path("date-parts").path(0);
        return parts.isEmpty()
                ? Dates.read(text(date, "raw"))
                : Dates.of(number(parts, 0), number(parts, 1), number(parts, 2));
    }

    private static int number(JsonNode parts, int place) {
        var text = parts.path(place).asString("0");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static @Nullable Integer pages(JsonNode item) {
        var said = text(item, "number-of-pages");
        return said.matches("[1-9]\\d{0,4}") ? Integer.valueOf(said) : null;
    }
}
