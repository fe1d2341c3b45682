package org.seamark.forms;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.WebAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has been typed into a form, by the names of its fields, as typed: what makes no sense yet is
 * kept too. Each accessor gives what can be understood.
 *
 * @param values strings, numbers, true, lists and maps of these; nothing empty
 */
public record Content(Map<String, Object> values) {

    public static final Content EMPTY = new Content(Map.of());

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Content {
        var kept = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            if (!isEmpty(value)) {
                kept.put(name, value);
            }
        });
        values = java.util.Collections.unmodifiableMap(kept);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals(false)
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    @SuppressWarnings("unchecked") // an object of JSON is a map of strings
    public static Content parse(String json) {
        return new Content(JSON.readValue(json, Map.class));
    }

    public String json() {
        return JSON.writeValueAsString(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether another content has the same there. */
    public boolean isSame(Content other, String name) {
        return Objects.equals(values.get(name), other.values.get(name));
    }

    /** The same with another value; null, or what is empty, takes it away. */
    public Content with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.remove(name);
        if (value != null) {
            more.put(name, Typed.of(value));
        }
        return new Content(more);
    }

    /** What was typed as one text or number; empty where nothing was. */
    public String line(String name) {
        var value = values.get(name);
        return value instanceof String || value instanceof Number ? value.toString().strip() : "";
    }

    public Optional<String> given(String name) {
        return Optional.of(line(name)).filter(text -> !text.isEmpty());
    }

    public List<String> lines(String name) {
        return items(name).stream().map(Object::toString).toList();
    }

    /** How many lines, choices or rows there are. */
    int count(String name) {
        return items(name).size();
    }

    private List<?> items(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    public LocalizedText texts(String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        if (values.get(name) instanceof Map<?, ?> byCode) {
            byCode.forEach((code, text) ->
                    Language.of(code.toString())
                            .ifPresent(language -> texts.put(language, text.toString())));
        }
        return new LocalizedText(texts);
    }

    public Optional<PartialDate> date(String name) {
        try {
            return given(name).map(PartialDate::parse);
        } catch (DateTimeException notYet) {
            return Optional.empty();
        }
    }

    public Optional<Integer> number(String name) {
        return given(name).filter(text -> text.matches("[1-9][0-9]{0,8}")).map(Integer::valueOf);
    }

    public boolean isYes(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** The rows of links or files, as typed. */
    public List<Map<String, String>> rows(String name) {
        var rows = new ArrayList<Map<String, String>>();
        for (var item : items(name)) {
            if (item instanceof Map<?, ?> map) {
                var row = new LinkedHashMap<String, String>();
                map.forEach((key, value) -> {
                    if (value != null) {
                        row.put(key.toString(), value.toString());
                    }
                });
                rows.add(row);
            }
        }
        return rows;
    }

    /** The address on the web that was typed, or that an identifier has. */
    public Optional<String> address(String name) {
        return given(name).flatMap(WebAddress::of);
    }

    public List<Link> links(String name) {
        return links(name, List.of());
    }

    /**
     * The same, where what is known beyond the form of a link that was there stays.
     *
     * @param before the links that were there
     */
    public List<Link> links(String name, List<Link> before) {
        return rows(name).stream()
                .flatMap(row ->
                        WebAddress.of(row.getOrDefault("url", ""))
                                .map(url -> Typed.link(url, row, before))
                                .stream())
                .toList();
    }

    public List<Attachment> files(String name) {
        return rows(name).stream()
                .filter(row -> IDENTIFIER.matcher(row.getOrDefault("file", "")).matches())
                .map(row ->
                        new Attachment(
                                UUID.fromString(row.getOrDefault("file", "")), row.get("language")))
                .toList();
    }
}
