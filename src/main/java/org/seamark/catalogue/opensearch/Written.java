package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.seamark.catalogue.lucene.ClassifiedAs;
import org.seamark.catalogue.lucene.InItsLanguage;
import org.seamark.catalogue.lucene.Wording;

/** A query of Lucene in the words of OpenSearch, which is asked for words as they are indexed. */
final class Written {

    private Written() {}

    static Map<String, Object> of(Query query) {
        return of(query, 1);
    }

    private static Map<String, Object> of(Query query, float boost) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
            case InItsLanguage named -> of(named.query(), boost);
            case ClassifiedAs so ->
                    constant(one("term", Fields.facet(so.facet()), so.value()), boost);
            case MatchAllDocsQuery _ -> one("match_all", Map.of("boost", boost));
            case MatchNoDocsQuery _ -> one("match_none", Map.of());
            case TermQuery word -> {
                var term = word.getTerm();
                yield one("term", term.field(), Map.of("value", term.text(), "boost", boost));
            }
            case PrefixQuery beginning -> {
                var term = beginning.getPrefix();
                yield one("prefix", term.field(), Map.of("value", term.text(), "boost", boost));
            }
            case PhraseQuery phrase -> phrase(phrase, boost);
            case ConstantScoreQuery found -> constant(of(found.getQuery()), boost);
            case DisjunctionMaxQuery either ->
                    one(
                            "dis_max",
                            Map.of(
                                    "queries",
                                    all(either.getDisjuncts().stream()),
                                    "tie_breaker",
                                    either.getTieBreakerMultiplier(),
                                    "boost",
                                    boost));
            case BooleanQuery clauses -> clauses(clauses, boost);
            default -> throw new IllegalArgumentException(query.getClass().getSimpleName());
        };
    }

    /** Words that are left out keep their places. */
    private static Map<String, Object> phrase(PhraseQuery phrase, float boost) {
        var words = new StringJoiner(" ");
        int next = 0;
        for (int i = 0; i < phrase.getTerms().length; i++) {
            for (; next < phrase.getPositions()[i]; next++) {
                words.add(Wording.GAP);
            }
            words.add(phrase.getTerms()[i].text());
            next = phrase.getPositions()[i] + 1;
        }
        return one(
                "match_phrase",
                phrase.getField(),
                Map.of("query", words.toString(), "slop", phrase.getSlop(), "boost", boost));
    }

    private static Map<String, Object> clauses(BooleanQuery clauses, float boost) {
        var written = new LinkedHashMap<String, Object>();
        for (var occur : BooleanClause.Occur.values()) {
            var queries = clauses.getClauses(occur);
            if (!queries.isEmpty()) {
                written.put(name(occur), all(queries.stream()));
            }
        }
        if (clauses.getMinimumNumberShouldMatch() > 0) {
            written.put("minimum_should_match", clauses.getMinimumNumberShouldMatch());
        }
        written.put("boost", boost);
        return one("bool", written);
    }

    private static String name(BooleanClause.Occur occur) {
        return switch (occur) {
            case MUST -> "must";
            case FILTER -> "filter";
            case SHOULD -> "should";
            case MUST_NOT -> "must_not";
        };
    }

    private static List<Map<String, Object>> all(Stream<Query> queries) {
        var written = new ArrayList<Map<String, Object>>();
        queries.forEach(query -> written.add(of(query)));
        return written;
    }

    private static Map<String, Object> constant(Map<String, Object> filter, float boost) {
        return one("constant_score", Map.of("filter", filter, "boost", boost));
    }

    private static Map<String, Object> one(String what, String field, Object how) {
        return one(what, Map.of(field, how));
    }

    private static Map<String, Object> one(String what, Map<String, Object> how) {
        return Map.of(what, how);
    }
}
