package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.bench.TestCollection.Text;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well questions in one language find entries in another, with and without other names: the
 * same collection in several languages, as folders ({@code ar}, {@code en} …) or as files of
 * documents whose titles are the questions ({@code ar.jsonl} …).
 */
record AcrossBench(Path folder, NamesElsewhere names) {

    void run() throws Exception {
        var collections = collections();
        double without = 0;
        double with = 0;
        int pairs = 0;
        System.out.printf(
                "%s: recall@10, questions in a row's language for entries in a column's, without"
                        + " and with names elsewhere%n",
                TestCollection.name(folder));
        for (var asked : collections.entrySet()) {
            for (var found : collections.entrySet()) {
                if (asked.getKey() == found.getKey()) {
                    continue;
                }
                var pair =
                        new TestCollection(
                                folder.toString(),
                                found.getValue().documents(),
                                asked.getValue().questions(),
                                asked.getValue().judgements());
                double bare = recall(pair, found.getKey(), asked.getKey(), NamesElsewhere.NONE);
                double named = recall(pair, found.getKey(), asked.getKey(), names);
                System.out.printf(
                        "  %s → %s   %.3f   %.3f%n",
                        asked.getKey().code(), found.getKey().code(), bare, named);
                without += bare;
                with += named;
                pairs++;
            }
        }
        System.out.printf(
                "mean of %d pairs: %.3f without, %.3f with: %.1f times%n%n",
                pairs, without / pairs, with / pairs, with / without);
    }

    private static double recall(
            TestCollection pair, Language corpus, Language reader, NamesElsewhere names)
            throws Exception {
        try (var index = new FilledIndex(pair, corpus, names, Embeddings.NONE)) {
            return Quality.of(question -> index.answer(question, reader, 1), pair).firstTen();
        }
    }

    private Map<Language, TestCollection> collections() throws IOException {
        var collections = new EnumMap<Language, TestCollection>(Language.class);
        for (var language : Language.values()) {
            var inFolder = folder.resolve(language.code());
            var inFile = folder.resolve(language.code() + ".jsonl");
            if (Files.isDirectory(inFolder)) {
                collections.put(language, TestCollection.in(inFolder));
            } else if (Files.exists(inFile)) {
                collections.put(language, titled(inFile));
            }
        }
        if (collections.size() < 2) {
            throw new IllegalArgumentException("no collection in two languages in " + folder);
        }
        return collections;
    }

    /** Documents that are to be found by their titles. */
    private static TestCollection titled(Path file) throws IOException {
        var json = new JsonMapper();
        var documents = new LinkedHashMap<String, Text>();
        var questions = new LinkedHashMap<String, String>();
        var judgements = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file)) {
            var document = json.readTree(line);
            var id = document.path("_id").asString();
            documents.put(id, new Text("", document.path("text").asString("")));
            questions.put(id, document.path("title").asString(""));
            judgements.put(id, Map.of(id, 1));
        }
        return new TestCollection(TestCollection.name(file), documents, questions, judgements);
    }

    /** The concepts of a thesaurus, beside nothing else. */
    static NamesElsewhere names(Path thesaurus) {
        return new NamesElsewhere(
                1,
                List.of(),
                List.copyOf(org.seamark.vocabulary.load.ThesaurusFile.read(thesaurus).concepts()));
    }
}
