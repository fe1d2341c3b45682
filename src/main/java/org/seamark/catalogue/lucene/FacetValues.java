package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Facet;

/**
 * The facet values of every document, in memory: a number for each value, the same in all segments,
 * and for each segment which documents have it. A million listings take about 80 MB.
 */
final class FacetValues {

    /** One value; its number is its place in {@link #all}. */
    record Value(int number, Facet facet, String code) {}

    private final Map<String, Value> byTerm = new HashMap<>();
    private volatile List<Value> all = List.of();
    private final Map<IndexReader.CacheKey, FacetSegment> segments = new ConcurrentHashMap<>();

    /** All values met so far, those of segments merged away too. */
    List<Value> all() {
        return all;
    }

    synchronized @Nullable Value find(String term) {
        return byTerm.get(term);
    }

    /** The values of a segment, read once in its life. */
    FacetSegment of(LeafReader leaf) throws IOException {
        var cache = leaf.getCoreCacheHelper();
        var known = segments.get(cache.getKey());
        if (known != null) {
            return known;
        }
        synchronized (this) {
            var segment = segments.get(cache.getKey());
            if (segment == null) {
                segment = read(leaf);
                segments.put(cache.getKey(), segment);
                cache.addClosedListener(segments::remove);
            }
            return segment;
        }
    }

    private FacetSegment read(LeafReader leaf) throws IOException {
        var segment = new FacetSegmentBuilder(leaf.maxDoc());
        var values = leaf.getSortedSetDocValues(ListingDocument.FACETS);
        if (values != null) {
            var numbers = numbers(values);
            for (int document = values.nextDoc();
                    document < leaf.maxDoc();
                    document = values.nextDoc()) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    segment.add(document, numbers[(int) values.nextOrd()]);
                }
            }
        }
        return segment.build(all);
    }

    /** The number of each of a segment's ordinals. */
    private int[] numbers(SortedSetDocValues values) throws IOException {
        var numbers = new int[(int) values.getValueCount()];
        var known = new ArrayList<>(all);
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            var term = values.lookupOrd(ordinal).utf8ToString();
            var value = byTerm.get(term);
            if (value == null) {
                int slash = term.indexOf('/');
                var facet = Facet.of(term.substring(0, slash)).orElseThrow();
                value = new Value(known.size(), facet, term.substring(slash + 1));
                byTerm.put(term, value);
                known.add(value);
            }
            numbers[ordinal] = value.number();
        }
        all = List.copyOf(known);
        return numbers;
    }
}
