package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** Where a word stands in documents of a segment, which are asked for in ascending order. */
final class Places {

    private final @Nullable PostingsEnum postings;
    private int[] places = new int[16];
    private int count;

    private Places(@Nullable PostingsEnum postings) {
        this.postings = postings;
    }

    static Places of(Term word, TermStates states, LeafReaderContext leaf) throws IOException {
        var state = states.get(leaf);
        if (state == null) {
            return new Places(null);
        }
        var words = Terms.getTerms(leaf.reader(), word.field()).iterator();
        words.seekExact(word.bytes(), state.get());
        return new Places(words.postings(null, PostingsEnum.POSITIONS));
    }

    void read(int document) throws IOException {
        count = 0;
        if (postings == null
                || (postings.docID() < document ? postings.advance(document) : postings.docID())
                        != document) {
            return;
        }
        int found = postings.freq();
        if (found > places.length) {
            places = Arrays.copyOf(places, 2 * found);
        }
        while (count < found) {
            places[count++] = postings.nextPosition();
        }
    }

    /** How often another word follows, and the nearer it is the more it counts. */
    float near(Places other, int window) {
        if (count == 0 || other.count == 0) {
            return 0;
        }
        return window == 0 ? adjacent(other) : within(other, window);
    }

    private int adjacent(Places other) {
        int found = 0;
        for (int i = 0, j = 0; i < count && j < other.count; ) {
            int distance = other.places[j] - places[i];
            found += distance == 1 ? 1 : 0;
            if (distance <= 1) {
                j++;
            } else {
                i++;
            }
        }
        return found;
    }

    /** As Lucene does it: of each stretch without the one that begins it, its shortest distance. */
    private float within(Places other, int window) {
        float found = 0;
        int i = 0;
        int j = 0;
        int end = Math.max(places[0], other.places[0] - 1);
        while (true) {
            boolean first = places[i] <= other.places[j] - 1;
            int next = first ? other.places[j] - 1 : places[i];
            int length = end - (first ? places[i] : other.places[j] - 1);
            boolean passed = false;
            while (!passed && (first ? ++i < count : ++j < other.count)) {
                int at = first ? places[i] : other.places[j] - 1;
                end = Math.max(end, at);
                passed = at > next;
                length = passed ? length : Math.min(length, end - at);
            }
            found += length <= window ? 1f / (1f + length) : 0;
            if (!passed) {
                return found;
            }
        }
    }
}
