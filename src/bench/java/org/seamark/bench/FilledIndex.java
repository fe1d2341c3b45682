package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seamark.bench.TestCollection.Text;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.lucene.LuceneListingIndex;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.springframework.util.FileSystemUtils;

/** Seamark's own index with the documents of a test collection as listings. */
final class FilledIndex implements AutoCloseable {

    private final Path folder;
    private final LuceneListingIndex index;
    private final Map<Reference, String> names = new HashMap<>();

    FilledIndex(
            TestCollection collection,
            Language language,
            NamesElsewhere elsewhere,
            Embeddings embeddings)
            throws IOException {
        folder = Files.createTempDirectory("seamark-retrieval");
        index = LuceneListingIndex.open(folder, () -> elsewhere, embeddings);
        var changes = new ArrayList<Change>();
        for (var document : collection.documents().entrySet()) {
            var reference = new Reference("library", new UUID(0, names.size() + 1L));
            names.put(reference, document.getKey());
            var listing = listing(reference, document.getValue(), language);
            changes.add(new Change(names.size(), reference, listing));
        }
        index.apply(changes);
        index.show();
    }

    private static Listing listing(Reference reference, Text text, Language language) {
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
                null,
                Instant.EPOCH,
                false);
    }

    /** As a reader finds them, page by page. */
    List<String> answer(String question, Language reader, int pages) {
        var answers = new ArrayList<String>();
        var search = Search.everything(reader).asking(question);
        for (int page = 1; page <= pages; page++) {
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

    @Override
    public void close() throws IOException {
        index.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
