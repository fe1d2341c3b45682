package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.seamark.catalogue.Elsewhere;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** One state of the index, as it is searched; what is counted once for it is kept with it. */
final class CatalogueSearcher extends IndexSearcher {

    /** As many values of a facet as a page of results shows before it offers all. */
    private static final int VALUES_SHOWN = 12;

    private static final int MOST_REMEMBERED = 500;
    private static final int MOST_CLAUSES = 8_192;

    /** A search, and how many of its first are wanted; none for a whole page with counts. */
    private record Asked(Search search, int most) {}

    /**
     * A search as the index answers it.
     *
     * @param exact how many have all the words
     */
    record Question(
            Language language,
            Query words,
            Nearness near,
            Meaning meaning,
            FacetCounts counts,
            long exact,
            List<Elsewhere> elsewhere) {}

    private final FacetValues facets;

    private final Map<Map<Facet, Set<String>>, FacetCounts> counted = new ConcurrentHashMap<>();

    private final Map<Asked, Results> found = new ConcurrentHashMap<>();
    private final Related related = new Related(this);

    /** What answers best depends on the language of the question. */
    private final Map<Language, Weighing> byLanguage = new EnumMap<>(Language.class);

    static {
        // three hundred Chinese characters in each language of their query are no mistake
        setMaxClauseCount(MOST_CLAUSES);
    }

    private final Supplier<Lexicon> lexicon;
    private final Embeddings embeddings;

    CatalogueSearcher(
            IndexReader reader,
            FacetValues facets,
            Supplier<Lexicon> lexicon,
            Embeddings embeddings)
            throws IOException {
        super(reader);
        setQueryCache(null); // what is counted is asked for by words, which Lucene never keeps
        this.lexicon = lexicon;
        this.embeddings = embeddings;
        this.facets = facets;
        for (var language : Language.values()) {
            byLanguage.put(language, new Weighing(reader, language, byLanguage));
        }
        for (var leaf : getLeafContexts()) {
            facets.of(leaf.reader());
            var _ = Ranks.of(leaf.reader());
        }
    }

    Results results(Search search) throws IOException {
        return once(new Asked(search, 0), () -> find(search));
    }

    /** The first of a search, without counts of facets. */
    Results first(Search search, int most) throws IOException {
        return once(
                new Asked(search, most),
                () -> {
                    var typed = typed(search);
                    return first(search, typed, Narrowing.of(search, typed.all()), most);
                });
    }

    /** The first of what was news in a time: each is asked for once, and none is kept. */
    Results news(Search asked, Instant after, Instant until, int most) throws IOException {
        var search = asked.ordered(Search.Order.ADDED);
        var typed = typed(search);
        var words = Narrowing.of(search, typed.all());
        return first(search, typed, Narrowing.toNews(words, after, until), most);
    }

    private interface Finding {
        Results run() throws IOException;
    }

    private Results once(Asked asked, Finding finding) throws IOException {
        var known = found.get(asked);
        if (known == null) {
            known = finding.run();
            if (asked.search().query().isEmpty()) {
                remember(found, asked, known);
            }
        }
        return known;
    }

    /** Forgets all when full: what is asked for often is soon known again, whoever else asks. */
    private static <K, V> void remember(Map<K, V> known, K key, V value) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(key, value);
    }

    /** A page of results: all that is found is counted, and only its first are weighed. */
    private Results find(Search search) throws IOException {
        var question = question(search);
        var counts = question.counts();
        var top =
                counts.total() == 0
                        ? new ScoreDoc[0]
                        : Sorting.first(
                                search.page() * Search.PAGE_SIZE,
                                Narrowing.of(search, question.meaning().or(question.words())),
                                search,
                                question.near(),
                                question.meaning(),
                                weighing(question.language()));
        int skipped = (search.page() - 1) * Search.PAGE_SIZE;
        return results(
                search, question, List.of(top).subList(Math.min(skipped, top.length), top.length));
    }

    /** With the counts of a question, and these of what it finds. */
    Results results(Search search, Question question, List<ScoreDoc> shown) throws IOException {
        return new Results(
                question.counts().total(),
                question.exact(),
                hits(shown, question.words(), search.language()),
                question.counts().most(VALUES_SHOWN, search),
                question.exact() == 0 ? new Spelling(this).suggest(search) : Optional.empty(),
                question.elsewhere());
    }

    IndexSearcher weighing(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** The counts of a facet under a search, and of those that a page of results shows. */
    FacetCounts counts(Search search, Facet facet) throws IOException {
        var question = question(search);
        return facet == Facet.CONCEPT && !search.query().isEmpty()
                ? new FacetCounter(facets, search.chosen())
                        .withConcepts()
                        .count(this, Unscored.of(question.words()))
                : question.counts();
    }

    /** Where hardly anything has all the words, and the best is wanted, some of them will do. */
    Question question(Search search) throws IOException {
        if (search.query().isEmpty()) {
            var counts = everything(search);
            return new Question(
                    search.language(),
                    MatchAllDocsQuery.INSTANCE,
                    Nearness.NONE,
                    Meaning.NONE,
                    counts,
                    counts.total(),
                    List.of());
        }
        var typed = typed(search);
        var known = new LookedUp(this);
        var every = known.of(typed.all());
        var all = count(Unscored.of(every), search);
        boolean wider = all.total() < typed.enough() && search.order() == Search.Order.BEST;
        var some = wider ? typed.some().get() : Optional.<Query>empty();
        var words = some.isPresent() ? known.of(some.get()) : every;
        var meaning =
                typed.isPlain()
                        ? Meaning.of(search, typed.language(), embeddings, this)
                        : Meaning.NONE;
        var found = meaning.or(words);
        return new Question(
                typed.language(),
                words,
                typed.near(),
                meaning,
                found.equals(every) ? all : count(Unscored.of(found), search),
                all.total(),
                typed.elsewhere());
    }

    /** The counts of a list without words are the same for every reader. */
    private FacetCounts everything(Search search) throws IOException {
        var known = counted.get(search.chosen());
        if (known == null) {
            known =
                    new FacetCounter(facets, search.chosen())
                            .withConcepts()
                            .count(this, MatchAllDocsQuery.INSTANCE);
            remember(counted, search.chosen(), known);
        }
        return known;
    }

    private FacetCounts count(Query query, Search search) throws IOException {
        return new FacetCounter(facets, search.chosen()).count(this, query);
    }

    private Results first(Search search, ReaderQuery typed, Query query, int most)
            throws IOException {
        int total = count(query);
        var top =
                total == 0
                        ? new ScoreDoc[0]
                        : Sorting.first(
                                most,
                                query,
                                search,
                                typed.near(),
                                Meaning.NONE,
                                weighing(typed.language()));
        return new Results(
                total,
                total,
                hits(List.of(top), query, search.language()),
                Map.of(),
                Optional.empty(),
                typed.elsewhere());
    }

    ReaderQuery typed(Search search) {
        return search.query().isEmpty()
                ? ReaderQuery.parse("", search.language())
                : ReaderQuery.parse(
                        search.query(), search.language(), lexicon.get(), search.without());
    }

    /** What results show of documents, in their order. */
    List<Hit> hits(List<ScoreDoc> documents, Query query, Language language) throws IOException {
        return new Showing(getLeafContexts(), new Highlights(query), language).hits(documents);
    }

    Related related() {
        return related;
    }

    Set<Reference> references() throws IOException {
        var references = new HashSet<Reference>();
        for (var leaf : getLeafContexts()) {
            var source = new RowSource(leaf.reader());
            var live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    references.add(Row.read(source, document).reference());
                }
            }
        }
        return references;
    }

    /** The document of a reference, or -1. */
    int document(Reference reference) throws IOException {
        var found = search(ListingDocument.query(reference), 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }
}
