package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.seamark.bench.TestCollection.Text;

/**
 * The files of Cranfield. Judgements name questions by their places, not by the numbers that the
 * questions bear; 1 is a complete answer and 4 of least interest.
 */
record Cranfield(Path folder) {

    private static final Pattern ENTRIES = Pattern.compile("(?m)^\\.I ");
    private static final Pattern SECTIONS = Pattern.compile("(?m)^\\.(?=[TABWX]$)");
    private static final int LEAST = 4;

    TestCollection read() throws IOException {
        var documents = new LinkedHashMap<String, Text>();
        for (var entry : entries("cran.all.1400")) {
            documents.put(
                    entry.lines().findFirst().orElseThrow().strip(),
                    new Text(section(entry, 'T'), section(entry, 'W')));
        }
        var questions = new LinkedHashMap<String, String>();
        for (var entry : entries("cran.qry")) {
            questions.put(Integer.toString(questions.size() + 1), section(entry, 'W'));
        }
        return new TestCollection(TestCollection.name(folder), documents, questions, judgements());
    }

    private List<String> entries(String file) throws IOException {
        var text = Files.readString(folder.resolve(file)).replace("\r", "");
        return ENTRIES.splitAsStream(text).filter(entry -> !entry.isBlank()).toList();
    }

    private static String section(String entry, char letter) {
        var parts = new ArrayList<String>();
        for (var part : SECTIONS.split(entry)) {
            if (part.startsWith(letter + "\n")) {
                parts.add(part.substring(2).replace('\n', ' ').strip());
            }
        }
        return String.join(" ", parts);
    }

    private Map<String, Map<String, Integer>> judgements() throws IOException {
        var judgements = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(folder.resolve("cranqrel"))) {
            var cells = line.strip().split("\\s+");
            if (cells.length < 3) {
                continue;
            }
            int code = Integer.parseInt(cells[2]);
            if (code >= 1 && code <= LEAST) {
                judgements
                        .computeIfAbsent(cells[0], question -> new HashMap<>())
                        .put(cells[1], LEAST + 1 - code);
            }
        }
        return judgements;
    }
}
