package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What a reader typed, as a query. Words must all be found, each in any language that its script
 * allows; "quoted words" stand together, {@code -word} must not be there, {@code a | b} is either,
 * {@code word*} is a beginning. Nothing that can be typed is an error.
 */
final class ReaderQuery {

    private static final int SYNTAX =
            SimpleQueryParser.AND_OPERATOR
                    | SimpleQueryParser.NOT_OPERATOR
                    | SimpleQueryParser.OR_OPERATOR
                    | SimpleQueryParser.PREFIX_OPERATOR
                    | SimpleQueryParser.PHRASE_OPERATOR
                    | SimpleQueryParser.PRECEDENCE_OPERATORS
                    | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final int SHORTEST_PREFIX = 2;

    private ReaderQuery() {}

    static Query parse(String typed, Language reader) {
        if (typed.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var parsed = new Parser(reader).parse(typed);
        // Only signs, or only stop words: nothing to look for.
        return parsed instanceof MatchNoDocsQuery ? MatchNoDocsQuery.INSTANCE : onlyNot(parsed);
    }

    /** A query that only says what must not be there means everything else. */
    private static Query onlyNot(Query query) {
        if (query instanceof BooleanQuery words
                && words.clauses().stream().allMatch(BooleanClause::isProhibited)) {
            var all = new BooleanQuery.Builder();
            words.clauses().forEach(all::add);
            return all.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER).build();
        }
        return query;
    }

    /** Lucene's forgiving parser, with each word looked for in several languages. */
    private static final class Parser extends SimpleQueryParser {

        private final Language reader;

        Parser(Language reader) {
            super(Analysis.byField(), Map.of("unused", 1f), SYNTAX);
            this.reader = reader;
            setDefaultOperator(BooleanClause.Occur.MUST);
        }

        @Override
        protected @Nullable Query newDefaultQuery(String word) {
            return inEachLanguage(
                    word,
                    (builder, field) ->
                            builder.createBooleanQuery(field, word, BooleanClause.Occur.MUST));
        }

        @Override
        protected @Nullable Query newPhraseQuery(String phrase, int slop) {
            return inEachLanguage(
                    phrase, (builder, field) -> builder.createPhraseQuery(field, phrase, slop));
        }

        @Override
        protected @Nullable Query newPrefixQuery(String beginning) {
            if (beginning.length() < SHORTEST_PREFIX) {
                return newDefaultQuery(beginning);
            }
            return inEachLanguage(
                    beginning,
                    (builder, field) ->
                            new PrefixQuery(
                                    new Term(
                                            field,
                                            getAnalyzer(builder).normalize(field, beginning))));
        }

        private org.apache.lucene.analysis.Analyzer getAnalyzer(QueryBuilder builder) {
            return builder.getAnalyzer();
        }

        /** A stop word in one language is no reason to miss it in another: what remains decides. */
        private @Nullable Query inEachLanguage(String text, InField inField) {
            var queries = new LinkedHashSet<Query>();
            for (var language : Analysis.languagesOf(text, reader)) {
                var builder = new QueryBuilder(Analysis.of(language));
                var query = inField.query(builder, Analysis.field(language));
                if (query != null) {
                    queries.add(query);
                }
            }
            List<Query> found = new ArrayList<>(queries);
            return switch (found.size()) {
                case 0 -> null;
                case 1 -> found.getFirst();
                default -> new DisjunctionMaxQuery(found, 0f);
            };
        }
    }

    private interface InField {
        @Nullable Query query(QueryBuilder builder, String field);
    }
}
