package org.seamark.catalogue.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Something that a listing has in common with some others: a word or a value of a facet.
 *
 * @param listings how many have it
 * @param weight the rarer it is, and the more the listing is about it, the more
 */
record Trait(Term term, int listings, double weight) {

    static Trait of(Term term, int listings, int all, double mentions) {
        return new Trait(
                term, listings, (1 + Math.log(mentions)) * Math.log(1 + (double) all / listings));
    }

    /** How often others mention it says little, and is dear to look up. */
    BooleanClause weighed(float share) {
        return new BooleanClause(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), share * (float) weight),
                BooleanClause.Occur.SHOULD);
    }
}
