package org.seamark.catalogue.opensearch;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.lucene.Question;
import org.seamark.catalogue.lucene.Wording;

/** Questions that OpenSearch does not refuse for their length. */
final class Bounded {

    /** OpenSearch refuses longer questions, unless it is told otherwise. */
    private static final int MOST_WORDS = 1_000;

    private Bounded() {}

    /** What is asked, by as many of its words as OpenSearch takes. */
    static Question question(Search search, Wording wording) {
        var asked = wording.question(search);
        if (words(asked.all()) > MOST_WORDS) {
            var words = search.query();
            return question(search.asking(words.substring(0, words.length() / 2)), wording);
        }
        return new Question(
                asked.all(),
                () -> asked.some().get().filter(some -> words(some) <= MOST_WORDS),
                asked.enough(),
                asked.elsewhere());
    }

    private static int words(Query query) {
        var words = new AtomicInteger();
        query.visit(
                new QueryVisitor() {
                    @Override
                    public void consumeTerms(Query of, Term... terms) {
                        words.addAndGet(terms.length);
                    }

                    @Override
                    public void visitLeaf(Query leaf) {
                        words.incrementAndGet();
                    }

                    @Override
                    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                        return this;
                    }
                });
        return words.get();
    }
}
