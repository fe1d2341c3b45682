package org.seamark.catalogue.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Elsewhere;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;

/**
 * What a reader typed, as a query. Words must all be found, each in any language that its script
 * allows; "quoted words" stand together, {@code -word} must not be there, {@code a | b} is either,
 * {@code word*} is a beginning. Nothing that can be typed is an error.
 *
 * @param language the one that the words are in, or most likely in
 * @param all finds what has all the words
 * @param some finds what has some of them, made when it is wanted; none where that is no other
 *     question, or where the reader has said exactly what is wanted
 * @param near puts what has the words close together first
 * @param elsewhere what is looked for in other languages too
 * @param enough if as many have all the words, nobody wants those with some of them
 */
record ReaderQuery(
        Language language,
        Query all,
        Supplier<Optional<Query>> some,
        Nearness near,
        int enough,
        List<Elsewhere> elsewhere) {

    private static final int SYNTAX =
            SimpleQueryParser.AND_OPERATOR
                    | SimpleQueryParser.NOT_OPERATOR
                    | SimpleQueryParser.OR_OPERATOR
                    | SimpleQueryParser.PREFIX_OPERATOR
                    | SimpleQueryParser.PHRASE_OPERATOR
                    | SimpleQueryParser.PRECEDENCE_OPERATORS
                    | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final int SHORTEST_PREFIX = 2;
    private static final int MOST_WORDS = 40;

    /** What a text in another language than the reader's counts for. */
    static final float OTHER_LANGUAGE = 0.15f;

    private static final Lexicon NOTHING = new Lexicon(NamesElsewhere.NONE);
    private static final float BEFORE_ALL_ELSE = 1_000;

    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** Who uses these means exactly what is typed; elsewhere they are punctuation. */
    private static final Pattern SIGNS = Pattern.compile("(^|\\s)\\+\\S|\\*(\\s|$)|\\s\\|\\s");

    private static final Pattern MARKS = Pattern.compile("[\"()|+*]|(^|\\s)-+(?=\\s|$)");
    private static final Pattern UNWANTED = Pattern.compile("(?:^|\\s)-+(\\S+)");

    /** Fewer with all the words than these, and what has some of them is shown too. */
    private static final int FEW = 3;

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»「」『』]");

    /** Words and nothing else: the reader has not said what exactly must be there or must not. */
    boolean isPlain() {
        return enough == FEW;
    }

    static ReaderQuery parse(String typed, Language reader) {
        return parse(typed, reader, NOTHING, Set.of());
    }

    static ReaderQuery parse(String typed, Language reader, Lexicon lexicon, Set<String> without) {
        if (typed.isBlank()) {
            return exactly(reader, MatchAllDocsQuery.INSTANCE);
        }
        var text = shortened(QUOTES.matcher(typed).replaceAll("\""));
        var languages = languages(text, reader);
        var language = languages.getFirst();
        if (SIGNS.matcher(text).find()) {
            return exactly(language, query(text, reader, languages, BooleanClause.Occur.MUST));
        }
        var bare = MARKS.matcher(text).replaceAll(" ");
        var words = UNWANTED.matcher(bare).replaceAll(" ");
        boolean plain = words.equals(text);
        var fillers = plain ? Fillers.in(text, language) : Fillers.NONE;
        var wanted = plain ? fillers.leftOut() : words;
        var units = fillers.leftOut(lexicon.units(words, languages));
        var translation = new Translation(units, reader, without);
        var all =
                plain && translation.isNeeded()
                        ? translation.in(languages, BooleanClause.Occur.MUST)
                        : query(plain ? wanted : text, reader, languages, BooleanClause.Occur.MUST);
        return new ReaderQuery(
                language,
                all,
                () -> {
                    var some =
                            translation.isNeeded()
                                    ? translation.in(languages, BooleanClause.Occur.SHOULD)
                                    : query(wanted, reader, languages, BooleanClause.Occur.SHOULD);
                    return some.equals(all)
                            ? Optional.empty()
                            : Optional.of(without(bare, reader, first(all, some)));
                },
                Nearness.of(wanted, language),
                plain ? FEW : 1,
                translation.told(language));
    }

    private static Query without(String text, Language reader, Query found) {
        var unwanted = UNWANTED.matcher(text);
        var query = new BooleanQuery.Builder().add(found, BooleanClause.Occur.MUST);
        while (unwanted.find()) {
            var word = unwanted.group(1);
            query.add(
                    query(word, reader, languages(word, reader), BooleanClause.Occur.MUST),
                    BooleanClause.Occur.MUST_NOT);
        }
        var all = query.build();
        return all.clauses().size() == 1 ? found : all;
    }

    private static ReaderQuery exactly(Language language, Query query) {
        return new ReaderQuery(language, query, Optional::empty, Nearness.NONE, 0, List.of());
    }

    /** What has all the words comes before what has some of them, however often. */
    private static Query first(Query all, Query some) {
        return new BooleanQuery.Builder()
                .add(some, BooleanClause.Occur.MUST)
                .add(
                        new BoostQuery(new ConstantScoreQuery(Unscored.of(all)), BEFORE_ALL_ELSE),
                        BooleanClause.Occur.SHOULD)
                .build();
    }

    /**
     * The words in each language that they can be of, so that a stop word of one language is
     * dropped there and there only; what must not be there must not be there in any.
     */
    private static Query query(
            String text, Language reader, List<Language> languages, BooleanClause.Occur words) {
        var wanted = new LinkedHashSet<Query>();
        var unwanted = new LinkedHashSet<Query>();
        for (var language : languages) {
            var parsed = new Parser(language, reader, words).parse(text);
            if (parsed != null && !(parsed instanceof MatchNoDocsQuery)) {
                wanted.add(wanted.isEmpty() ? parsed : new BoostQuery(parsed, OTHER_LANGUAGE));
                collectUnwanted(parsed, unwanted);
            }
        }
        var found = any(wanted);
        if (found == null) {
            return MatchNoDocsQuery.INSTANCE; // only signs, or only stop words
        }
        if (wanted.size() == 1 || unwanted.isEmpty()) {
            return found;
        }
        var query = new BooleanQuery.Builder().add(found, BooleanClause.Occur.MUST);
        unwanted.forEach(each -> query.add(each, BooleanClause.Occur.MUST_NOT));
        return query.build();
    }

    /** Each word is looked for in several languages, so that very many of them cost too much. */
    private static String shortened(String text) {
        var words = WORDS.splitAsStream(text.strip()).limit(MOST_WORDS + 1L).toList();
        return words.size() > MOST_WORDS ? String.join(" ", words.subList(0, MOST_WORDS)) : text;
    }

    private static List<Language> languages(String text, Language reader) {
        return WORDS.splitAsStream(text)
                .flatMap(word -> Analysis.languagesOf(word, reader).stream())
                .distinct()
                .toList();
    }

    private static void collectUnwanted(Query query, Set<Query> unwanted) {
        if (query instanceof BooleanQuery words) {
            for (var clause : words.clauses()) {
                if (clause.isProhibited()) {
                    unwanted.add(clause.query());
                } else if (clause.isRequired()) {
                    collectUnwanted(clause.query(), unwanted);
                }
            }
        }
    }

    private static @Nullable Query any(Set<Query> queries) {
        return switch (queries.size()) {
            case 0 -> null;
            case 1 -> queries.iterator().next();
            default -> new DisjunctionMaxQuery(queries, 0f);
        };
    }

    /** Lucene's forgiving parser, for one language; words of another script keep to theirs. */
    private static final class Parser extends SimpleQueryParser {

        private final Language language;
        private final Language reader;
        private final BooleanClause.Occur words;

        Parser(Language language, Language reader, BooleanClause.Occur words) {
            super(Analysis.words(), Map.of("unused", 1f), SYNTAX);
            this.language = language;
            this.reader = reader;
            this.words = words;
            setDefaultOperator(words);
        }

        private List<Language> languagesOf(String text) {
            var languages = Analysis.languagesOf(text, reader);
            return languages.contains(language) ? List.of(language) : languages;
        }

        @Override
        protected @Nullable Query newDefaultQuery(String word) {
            return inItsLanguages(
                    word, (builder, field) -> builder.createBooleanQuery(field, word, words));
        }

        @Override
        protected @Nullable Query newPhraseQuery(String phrase, int slop) {
            return inItsLanguages(
                    phrase, (builder, field) -> builder.createPhraseQuery(field, phrase, slop));
        }

        /** A stem can be shorter than what was typed, so that words as written count too. */
        @Override
        protected @Nullable Query newPrefixQuery(String beginning) {
            if (beginning.length() < SHORTEST_PREFIX) {
                return newDefaultQuery(beginning);
            }
            var queries = new LinkedHashSet<Query>();
            for (var each : languagesOf(beginning)) {
                queries.add(prefix(Analysis.of(each), Analysis.field(each), beginning));
            }
            queries.add(prefix(Analysis.words(), Analysis.WORDS, beginning));
            return any(queries);
        }

        private static Query prefix(Analyzer analyzer, String field, String beginning) {
            return new PrefixQuery(new Term(field, analyzer.normalize(field, beginning)));
        }

        private @Nullable Query inItsLanguages(String text, InField inField) {
            var queries = new LinkedHashSet<Query>();
            for (var each : languagesOf(text)) {
                var builder = new QueryBuilder(Analysis.of(each));
                var query = inField.query(builder, Analysis.field(each));
                if (query != null) {
                    queries.add(query);
                }
            }
            return any(queries);
        }
    }

    private interface InField {
        @Nullable Query query(QueryBuilder builder, String field);
    }
}
