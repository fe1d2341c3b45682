package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * Weighs what answers questions in a language, and knows how long texts are without asking again.
 */
final class Weighing extends IndexSearcher {

    private final Map<Language, Weighing> all;
    private final Map<String, Optional<CollectionStatistics>> lengths = new ConcurrentHashMap<>();

    Weighing(IndexReader reader, Language language, Map<Language, Weighing> all) {
        super(reader);
        this.all = all;
        setSimilarity(new Relevance(language));
    }

    /** What weighs the same index in another language. */
    Weighing in(Language other) {
        return all.getOrDefault(other, this);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        var known = lengths.get(field);
        if (known == null) {
            known = Optional.ofNullable(super.collectionStatistics(field));
            lengths.put(field, known);
        }
        return known.orElse(null);
    }
}
