package org.seamark.catalogue.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A word of a title, and in how many of all listings it is. */
record TellingWord(Term term, int listings, int all) {

    /** The rarer the more; how often a text has it says little, and is dear to look up. */
    Query weighed() {
        float rarity = (float) Math.log(1 + (double) all / listings);
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), rarity);
    }
}
