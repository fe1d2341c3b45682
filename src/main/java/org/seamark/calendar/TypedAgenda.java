package org.seamark.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.forms.ParallelLines;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** An agenda as it is typed: an item on each line, which may begin with its hour. */
final class TypedAgenda {

    private static final Pattern LINE = Pattern.compile("(?:([0-2]?[0-9]:[0-5][0-9])\\s+)?(.+)");

    private TypedAgenda() {}

    static List<AgendaItem> read(LocalizedText typed) {
        return ParallelLines.read(typed).stream().map(TypedAgenda::item).toList();
    }

    private static AgendaItem item(LocalizedText line) {
        var words = new EnumMap<Language, String>(Language.class);
        Optional<String> hour = Optional.empty();
        for (var text : line.texts().entrySet()) {
            var parts = LINE.matcher(text.getValue());
            if (parts.matches()) {
                words.put(text.getKey(), parts.group(2));
                hour = hour.or(() -> Optional.ofNullable(parts.group(1)));
            }
        }
        return new AgendaItem(hour.orElse(null), new LocalizedText(words));
    }

    static LocalizedText write(List<AgendaItem> agenda) {
        return ParallelLines.write(agenda.stream().map(TypedAgenda::line).toList());
    }

    private static LocalizedText line(AgendaItem item) {
        var lines = new EnumMap<Language, String>(Language.class);
        item.item()
                .texts()
                .forEach((language, words) ->
                        lines.put(
                                language, item.time() == null ? words : item.time() + " " + words));
        return new LocalizedText(lines);
    }
}
