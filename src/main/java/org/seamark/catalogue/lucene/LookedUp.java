package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Looks the words of a question up once for all that is asked about it: to count, to weigh, to
 * mark. What the index does not have is left out of the query, and with it most of the languages
 * that a word could be of.
 */
final class LookedUp {

    private static final Query NOTHING = MatchNoDocsQuery.INSTANCE;

    private final IndexSearcher searcher;
    private final Map<Term, Query> words = new HashMap<>();

    LookedUp(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A query that finds and weighs the same. */
    Query of(Query query) throws IOException {
        return switch (query) {
            case TermQuery word -> word(word.getTerm());
            case BoostQuery boosted -> {
                var inner = of(boosted.getQuery());
                yield inner.equals(NOTHING) ? NOTHING : new BoostQuery(inner, boosted.getBoost());
            }
            case InItsLanguage named -> {
                var name = of(named.query());
                yield name.equals(NOTHING) ? NOTHING : named.of(name);
            }
            case DisjunctionMaxQuery either -> either(either);
            case BooleanQuery clauses when clauses.getMinimumNumberShouldMatch() == 0 ->
                    clauses(clauses);
            default -> query;
        };
    }

    private Query word(Term term) throws IOException {
        var known = words.get(term);
        if (known == null) {
            var states = TermStates.build(searcher, term, true);
            known = states.docFreq() == 0 ? NOTHING : new TermQuery(term, states);
            words.put(term, known);
        }
        return known;
    }

    private Query either(DisjunctionMaxQuery ways) throws IOException {
        var known = new ArrayList<Query>();
        for (var way : ways) {
            var found = of(way);
            if (!found.equals(NOTHING)) {
                known.add(found);
            }
        }
        return switch (known.size()) {
            case 0 -> NOTHING;
            case 1 -> known.getFirst();
            default -> new DisjunctionMaxQuery(known, ways.getTieBreakerMultiplier());
        };
    }

    private Query clauses(BooleanQuery clauses) throws IOException {
        var known = new BooleanQuery.Builder();
        boolean any = false;
        for (var clause : clauses.clauses()) {
            var found = of(clause.query());
            if (!found.equals(NOTHING)) {
                known.add(found, clause.occur());
                any = any || clause.occur() != BooleanClause.Occur.MUST_NOT;
            } else if (clause.isRequired()) {
                return NOTHING;
            }
        }
        return any ? known.build() : NOTHING;
    }
}
