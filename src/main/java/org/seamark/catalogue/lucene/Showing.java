package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.seamark.catalogue.Hit;
import org.seamark.kernel.Language;

/** The rows of what was found, marked where they answer the question. */
record Showing(List<LeafReaderContext> leaves, Highlights highlights, Language language) {

    /** Read in the order of the segments, and shown in that of the results. */
    List<Hit> hits(List<ScoreDoc> documents) throws IOException {
        var inOrder = new ArrayList<>(documents);
        inOrder.sort(Comparator.comparingInt(found -> found.doc));
        var rows = new HashMap<Integer, Hit>();
        var sources = new HashMap<LeafReader, RowSource>();
        for (var found : inOrder) {
            var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            var source = sources.computeIfAbsent(leaf.reader(), RowSource::new);
            rows.put(found.doc, hit(source, leaf, found.doc - leaf.docBase));
        }
        var hits = new ArrayList<Hit>(documents.size());
        for (var found : documents) {
            hits.add(Objects.requireNonNull(rows.get(found.doc)));
        }
        return hits;
    }

    private Hit hit(RowSource source, LeafReaderContext leaf, int document) throws IOException {
        var row = Row.read(source, document);
        var version = row.version(source, document, language);
        var marked = highlights.mark(leaf, document, version);
        return row.hit(version, marked);
    }
}
