package org.seamark.catalogue.lucene;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What a query matches, whatever it weighs: in this form Lucene walks over it in blocks, several
 * times faster than where each language is weighed against the others.
 */
final class Unscored {

    private Unscored() {}

    static Query of(Query query) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery());
            case InItsLanguage named -> of(named.query());
            case DisjunctionMaxQuery either -> {
                var any = new BooleanQuery.Builder();
                either.forEach(each -> any.add(of(each), BooleanClause.Occur.SHOULD));
                yield any.build();
            }
            case BooleanQuery clauses -> {
                var same = new BooleanQuery.Builder();
                int least = clauses.getMinimumNumberShouldMatch();
                same.setMinimumNumberShouldMatch(least);
                boolean decided =
                        least == 0
                                && clauses.clauses().stream().anyMatch(BooleanClause::isRequired);
                for (var clause : clauses.clauses()) {
                    if (decided && clause.occur() == BooleanClause.Occur.SHOULD) {
                        continue; // it weighs, and decides nothing
                    }
                    var occur =
                            clause.occur() == BooleanClause.Occur.MUST
                                    ? BooleanClause.Occur.FILTER
                                    : clause.occur();
                    same.add(of(clause.query()), occur);
                }
                yield same.build();
            }
            default -> query;
        };
    }
}
