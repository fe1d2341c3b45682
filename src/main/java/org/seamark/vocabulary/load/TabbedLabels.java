package org.seamark.vocabulary.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/**
 * A table of labels: the first line names the language of each column, every other line is a
 * concept. Its code is made of its labels in English, or else of all, so that it stays the same.
 */
final class TabbedLabels {

    private TabbedLabels() {}

    static ThesaurusFile read(Path file) throws IOException {
        var rejected = new ArrayList<String>();
        var concepts = new LinkedHashMap<String, Descriptor>();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var columns = columns(file, lines.readLine());
            int number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                var cells = line.split("\t", -1);
                if (cells.length != columns.size()) {
                    rejected.add(
                            "line %d: %d columns instead of %d"
                                    .formatted(number, cells.length, columns.size()));
                    continue;
                }
                var labels = labels(columns, cells);
                if (labels.isEmpty()) {
                    rejected.add("line %d: no label, or one that is too long".formatted(number));
                    continue;
                }
                var concept = new Descriptor(code(labels), labels);
                if (concepts.putIfAbsent(concept.code(), concept) != null) {
                    rejected.add("line %d: the same concept once more".formatted(number));
                }
            }
        }
        return new ThesaurusFile(List.copyOf(concepts.values()), rejected);
    }

    private static List<Language> columns(
            Path file, @org.jspecify.annotations.Nullable String first) {
        var columns = new ArrayList<Language>();
        for (var cell : first == null ? new String[0] : first.replace("\uFEFF", "").split("\t")) {
            columns.add(
                    Language.of(cell.strip())
                            .orElseThrow(() ->
                                    new UnreadableThesaurus(
                                            file,
                                            "the first line names the language of each column (ar,"
                                                    + " zh, en, fr, ru, es); this is none: "
                                                    + cell.strip())));
        }
        if (columns.size() < 2 || columns.stream().distinct().count() < columns.size()) {
            throw new UnreadableThesaurus(
                    file, "the first line names each language of its columns, two or more, once.");
        }
        return columns;
    }

    private static Map<Language, List<String>> labels(List<Language> columns, String[] cells) {
        var labels = new EnumMap<Language, List<String>>(Language.class);
        for (int i = 0; i < cells.length; i++) {
            var label = cells[i].strip();
            if (label.length() > ThesaurusFile.LONGEST_LABEL) {
                return Map.of();
            }
            if (!label.isEmpty()) {
                labels.put(columns.get(i), List.of(label));
            }
        }
        return labels;
    }

    private static String code(Map<Language, List<String>> labels) {
        var known = labels.containsKey(Language.EN) ? labels.get(Language.EN) : labels.values();
        return "label:" + UUID.nameUUIDFromBytes(known.toString().getBytes(StandardCharsets.UTF_8));
    }
}
