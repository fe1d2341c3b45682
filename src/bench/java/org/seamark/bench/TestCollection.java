package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, questions, and what is relevant to each.
 *
 * @param judgements for a question the documents that answer it, and how well (1 and more)
 */
record TestCollection(
        String name,
        Map<String, Text> documents,
        Map<String, String> questions,
        Map<String, Map<String, Integer>> judgements) {

    /** A title, which may be empty, and a text. */
    record Text(String title, String text) {}

    /** Of a folder, in the form of BEIR or in that of Cranfield. */
    static TestCollection in(Path folder) throws IOException {
        return Files.exists(folder.resolve("cran.qry"))
                ? new Cranfield(folder).read()
                : beir(folder);
    }

    private static TestCollection beir(Path folder) throws IOException {
        var json = new JsonMapper();
        var documents = new LinkedHashMap<String, Text>();
        for (var line : Files.readAllLines(file(folder, "corpus.jsonl"))) {
            var document = json.readTree(line);
            documents.put(
                    document.path("_id").asString(),
                    new Text(
                            document.path("title").asString(""),
                            document.path("text").asString("")));
        }
        var questions = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(file(folder, "queries.jsonl"))) {
            var question = json.readTree(line);
            questions.put(question.path("_id").asString(), question.path("text").asString());
        }
        var judged = Judgements.read(file(folder, "qrels.tsv"));
        if (Collections.disjoint(questions.keySet(), judged.keySet())) {
            throw new IllegalArgumentException(
                    "nothing in " + folder + " is judged to answer one of its questions");
        }
        return new TestCollection(name(folder), documents, questions, judged);
    }

    private static Path file(Path folder, String name) {
        var file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    "no "
                            + name
                            + " in "
                            + folder
                            + ": it needs corpus.jsonl, queries.jsonl and"
                            + " qrels.tsv, or the files of Cranfield");
        }
        return file;
    }

    static String name(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        int names = path.getNameCount();
        return path.subpath(Math.max(0, names - 2), names).toString();
    }
}
