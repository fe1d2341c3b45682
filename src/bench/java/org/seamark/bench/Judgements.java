package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What was judged to answer a question: in the three columns of BEIR with a heading, or in the four
 * of TREC, which have an iteration in the second.
 */
final class Judgements {

    private static final String HOW_WELL = "-?\\d+";

    private Judgements() {}

    /**
     * For a question the documents that answer it, and how well (1 and more).
     *
     * @throws IllegalArgumentException where a line is neither
     */
    static Map<String, Map<String, Integer>> read(Path file) throws IOException {
        var judgements = new HashMap<String, Map<String, Integer>>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            var cells = line.strip().split(line.contains("\t") ? "\t" : "\\s+");
            boolean whole = cells.length == 3 || cells.length == 4;
            if (!whole || !cells[cells.length - 1].matches(HOW_WELL)) {
                if (number == 1 || line.isBlank()) {
                    continue; // the heading
                }
                throw new IllegalArgumentException(
                        "%s, line %d: no question, document and judgement"
                                .formatted(file.getFileName(), number));
            }
            int how = Integer.parseInt(cells[cells.length - 1]);
            if (how > 0) {
                judgements
                        .computeIfAbsent(cells[0], question -> new HashMap<>())
                        .put(cells[cells.length - 2], how);
            }
        }
        return judgements;
    }
}
