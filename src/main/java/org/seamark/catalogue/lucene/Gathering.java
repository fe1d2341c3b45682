package org.seamark.catalogue.lucene;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;

/**
 * Brings the segments of an index together. Lucene leaves up to eight of a size, so that writing
 * stays cheap; but every word of a question is looked for in each (measured at 100,000 listings:
 * one instead of eight takes a tenth off a page of results, and 6 s to make).
 */
final class Gathering {

    /** A segment with less than this part of all costs a question next to nothing. */
    private static final int LARGE = 20;

    /** A segment grows to this, as Lucene's own merges let it. */
    private static final long MOST_BYTES = 5L << 30;

    private Gathering() {}

    /**
     * Has a thread of the writer merge what lies in several large segments.
     *
     * @return false where the reader is not of the writer's last state, and nothing was done
     */
    static boolean begin(IndexWriter writer, IndexReader reader) throws IOException {
        if (!((DirectoryReader) reader).isCurrent()) {
            return false;
        }
        long bytes = 0;
        int large = 0;
        for (var leaf : reader.leaves()) {
            bytes += bytes(leaf);
            large += leaf.reader().numDocs() * (long) LARGE >= reader.numDocs() ? 1 : 0;
        }
        int few = (int) (1 + bytes / MOST_BYTES);
        if (large > few + 1 && !isMerging(writer)) {
            writer.forceMerge(few, false);
        }
        return true;
    }

    private static long bytes(LeafReaderContext leaf) throws IOException {
        var segment = (SegmentReader) leaf.reader();
        return segment.getSegmentInfo().sizeInBytes();
    }

    private static boolean isMerging(IndexWriter writer) {
        var merges = (ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler();
        return merges.mergeThreadCount() > 0;
    }
}
