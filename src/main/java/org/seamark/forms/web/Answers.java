package org.seamark.forms.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Field;
import org.seamark.forms.FieldType;
import org.seamark.forms.Section;
import org.seamark.kernel.Language;

/**
 * What the form of a section sends, as the content keeps it: as typed, only without characters that
 * cannot be kept. Files go another way and are left out.
 */
public record Answers(Map<String, List<String>> sent) {

    private static final Pattern UNKEPT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    /** The values of the section's fields; null where there is none. */
    public Map<String, @Nullable Object> of(Section section) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : section.fields()) {
            if (field.type() != FieldType.FILES) {
                values.put(field.name(), value(field));
            }
        }
        return values;
    }

    private @Nullable Object value(Field field) {
        var name = field.name();
        return switch (field.type()) {
            case TITLE, TEXT -> texts(name);
            case LINES, ANY_LANGUAGES -> lines(name);
            case CHOICES, LANGUAGES, COUNTRIES -> all(name).filter(c -> !c.isEmpty()).toList();
            case LINKS -> links(name);
            case YES -> one(name).isEmpty() ? null : Boolean.TRUE;
            default -> one(name).isEmpty() ? null : one(name);
        };
    }

    private Map<String, String> texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        Arrays.stream(Language.values())
                .map(Language::code)
                .filter(code -> !one(name + "." + code).isEmpty())
                .forEach(code -> texts.put(code, one(name + "." + code)));
        return texts;
    }

    private List<String> lines(String name) {
        return one(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<Map<String, String>> links(String name) {
        var urls = all(name + ".url").toList();
        var kinds = all(name + ".kind").toList();
        var languages = all(name + ".language").toList();
        var rows = new ArrayList<Map<String, String>>();
        IntStream.range(0, urls.size())
                .filter(i -> !urls.get(i).isEmpty())
                .forEach(i -> {
                    var row = new LinkedHashMap<String, String>();
                    row.put("url", urls.get(i));
                    row.put("kind", at(kinds, i).isEmpty() ? "page" : at(kinds, i));
                    if (!at(languages, i).isEmpty()) {
                        row.put("language", at(languages, i));
                    }
                    rows.add(row);
                });
        return rows;
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    private Stream<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream().map(Answers::kept);
    }

    private String one(String name) {
        return all(name).findFirst().orElse("");
    }

    private static String kept(String typed) {
        return UNKEPT.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }
}
