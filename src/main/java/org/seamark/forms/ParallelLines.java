package org.seamark.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/**
 * A list that is typed as a text: one item on each line, and the same item on the same line of
 * every language. A line with nothing but a dash has no words in its language.
 */
public final class ParallelLines {

    private static final String NOTHING = "–";

    private ParallelLines() {}

    /** Whether all languages have as many lines. */
    public static boolean agree(LocalizedText typed) {
        return typed.texts().values().stream().map(text -> lines(text).size()).distinct().count()
                <= 1;
    }

    public static List<LocalizedText> read(LocalizedText typed) {
        var items = new ArrayList<EnumMap<Language, String>>();
        typed.texts()
                .forEach((language, text) -> {
                    int place = 0;
                    for (var line : lines(text)) {
                        if (place == items.size()) {
                            items.add(new EnumMap<>(Language.class));
                        }
                        if (!line.matches("[-–—]")) {
                            items.get(place).put(language, line);
                        }
                        place++;
                    }
                });
        return items.stream().filter(item -> !item.isEmpty()).map(LocalizedText::new).toList();
    }

    public static LocalizedText write(List<LocalizedText> items) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (items.stream().anyMatch(item -> item.in(language).isPresent())) {
                texts.put(
                        language,
                        String.join(
                                "\n",
                                items.stream()
                                        .map(item -> item.in(language).orElse(NOTHING))
                                        .toList()));
            }
        }
        return new LocalizedText(texts);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
