package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Reference;

/** Goes through all that a search finds: each step begins after the last of the one before. */
final class Walk {

    /** Each step looks at everything again, and so is not small. */
    private static final int STEP = 2_000;

    private final CatalogueSearcher searcher;
    private final Search search;

    Walk(CatalogueSearcher searcher, Search search) {
        this.searcher = searcher;
        this.search = search;
    }

    /** How many there were. */
    int run(Consumer<List<Reference>> each) throws IOException {
        var typed = searcher.typed(search);
        var query = Narrowing.of(search, typed.all());
        var weighing = searcher.weighing(typed.language());
        var order = Sorting.of(search);
        var near = search.isScored() ? typed.near() : Nearness.NONE;
        int walked = 0;
        @Nullable ScoreDoc last = null;
        while (true) {
            var found = weighing.searchAfter(last, query, STEP, order).scoreDocs;
            if (found.length > 0) {
                each.accept(references(last == null ? near.reorder(found, weighing) : found));
                walked += found.length;
                last = found[found.length - 1];
            }
            if (found.length < STEP) {
                return walked;
            }
        }
    }

    /** Rows are read in the order of the segments, and handed on in that of the search. */
    private List<Reference> references(ScoreDoc[] found) throws IOException {
        var inOrder = found.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(one -> one.doc));
        var sources = new HashMap<LeafReader, RowSource>();
        Map<Integer, Reference> read = new HashMap<>();
        var leaves = searcher.getLeafContexts();
        for (var one : inOrder) {
            var leaf = leaves.get(ReaderUtil.subIndex(one.doc, leaves));
            var source = sources.computeIfAbsent(leaf.reader(), RowSource::new);
            read.put(one.doc, Row.read(source, one.doc - leaf.docBase).reference());
        }
        var references = new ArrayList<Reference>(found.length);
        for (var one : found) {
            references.add(Objects.requireNonNull(read.get(one.doc)));
        }
        return references;
    }
}
