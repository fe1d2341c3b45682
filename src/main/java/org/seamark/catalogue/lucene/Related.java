package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.seamark.catalogue.Hit;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** Listings about the same, the closest first, found once for a state of the index. */
final class Related {

    private static final int MOST_REMEMBERED = 20_000;

    private record Key(Reference reference, Language language, int most) {}

    private final CatalogueSearcher searcher;

    /** What was found for this state of the index. */
    private final Map<Key, List<ScoreDoc>> known = new ConcurrentHashMap<>();

    Related(CatalogueSearcher searcher) {
        this.searcher = searcher;
    }

    List<Hit> to(Reference reference, Language language, int most) throws IOException {
        var key = new Key(reference, language, most);
        var documents = known.get(key);
        if (documents == null) {
            documents = List.of(find(reference, language, most));
            if (known.size() < MOST_REMEMBERED) {
                known.put(key, documents);
            }
        }
        return searcher.hits(documents, MatchNoDocsQuery.INSTANCE, language);
    }

    private ScoreDoc[] find(Reference reference, Language language, int most) throws IOException {
        int document = searcher.document(reference);
        if (document < 0) {
            return new ScoreDoc[0];
        }
        var query = Likeness.of(searcher, document, language).query(reference);
        return searcher.search(query, most).scoreDocs;
    }
}
