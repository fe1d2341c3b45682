package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The rank by the Hub's rule of every document of a segment, in memory: words that many listings
 * have give many the same score. A million listings take 8 MB.
 */
final class Ranks {

    private static final Map<IndexReader.CacheKey, long[]> SEGMENTS = new ConcurrentHashMap<>();

    private Ranks() {}

    /** By the number of the document in its segment; read once in the life of a segment. */
    static long[] of(LeafReader leaf) throws IOException {
        var cache = leaf.getCoreCacheHelper();
        var known = SEGMENTS.get(cache.getKey());
        if (known == null) {
            known = read(leaf);
            if (SEGMENTS.putIfAbsent(cache.getKey(), known) == null) {
                cache.addClosedListener(SEGMENTS::remove);
            }
        }
        return known;
    }

    private static long[] read(LeafReader leaf) throws IOException {
        var ranks = new long[leaf.maxDoc()];
        var values = DocValues.getNumeric(leaf, ListingDocument.RANK);
        for (int document = values.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = values.nextDoc()) {
            ranks[document] = values.longValue();
        }
        return ranks;
    }
}
