package org.seamark.bench;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seamark.bench.TestCollection.Text;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.lucene.LuceneListingIndex;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.springframework.util.FileSystemUtils;

/** How well Seamark answers the questions of a test collection, beside plain Lucene. */
record RetrievalBench(TestCollection collection, Language language) {

    private static final int PAGES = 5;

    void run() throws Exception {
        var folder = Files.createTempDirectory("seamark-retrieval");
        try (var plain = new PlainSearch(collection, language);
                var index = LuceneListingIndex.open(folder)) {
            var names = fill(index);
            var ours = Quality.of(question -> answer(index, names, question), collection);
            var yardstick = Quality.of(plain::answer, collection);
            System.out.printf(
                    "%s, %s: %,d documents, %,d questions%n",
                    collection.name(),
                    language.code(),
                    collection.documents().size(),
                    collection.questions().size());
            print("Seamark", ours);
            print("Lucene", yardstick);
            System.out.printf(
                    "nDCG@10 over the yardstick: %+.1f %%%n%n",
                    100 * (ours.gain() / yardstick.gain() - 1));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void print(String engine, Quality quality) {
        System.out.printf(
                "  %-8s nDCG@10 %.4f   recall@100 %.4f   MRR %.4f   %,7.0f questions/s%n",
                engine,
                quality.gain(),
                quality.recall(),
                quality.reciprocal(),
                quality.perSecond());
    }

    /** The names of the documents by the references of their listings. */
    private Map<Reference, String> fill(LuceneListingIndex index) {
        var names = new HashMap<Reference, String>();
        var changes = new ArrayList<Change>();
        for (var document : collection.documents().entrySet()) {
            var reference = new Reference("library", new UUID(0, names.size() + 1L));
            names.put(reference, document.getKey());
            changes.add(
                    new Change(names.size(), reference, listing(reference, document.getValue())));
        }
        index.apply(changes);
        index.show();
        return names;
    }

    private Listing listing(Reference reference, Text text) {
        var title = text.title().isBlank() ? "·" : text.title();
        return new Listing(
                reference,
                Kind.DOCUMENT,
                "library/" + Identifiers.code(reference.id()),
                new LocalizedText(Map.of(language, title)),
                new LocalizedText(Map.of(language, text.text())),
                new LocalizedText(Map.of()),
                new Classification(Set.of(), Set.of(), null, Set.of(), Set.of(), Set.of()),
                null,
                Set.of(language),
                Set.of(),
                null,
                null,
                Instant.EPOCH);
    }

    /** As a reader finds them, page by page. */
    private List<String> answer(
            LuceneListingIndex index, Map<Reference, String> names, String question) {
        var answers = new ArrayList<String>();
        var search = Search.everything(language).asking(question);
        for (int page = 1; page <= PAGES; page++) {
            var results = index.search(search.onPage(page));
            for (var hit : results.hits()) {
                answers.add(names.getOrDefault(hit.reference(), ""));
            }
            if (page >= results.pages()) {
                break;
            }
        }
        return answers;
    }
}
