package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.seamark.catalogue.Facet;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/**
 * What makes listings alike: the telling words of title and summary in one language, and among
 * those that share some, where they are classified alike.
 */
record Likeness(List<Trait> content, List<Trait> classes) {

    private static final int WORDS = 12;

    /** One word in common is chance, where there are more than a few. */
    private static final int IN_COMMON = 2;

    private static final int FEW = 3;

    /** In a large catalogue what more than one in so many have tells little, and costs much. */
    private static final int COMMON = 25;

    private static final int SMALL = 5_000;
    private static final float CLASS = 0.4f;
    private static final Set<Facet> CLASSES =
            Set.of(Facet.OBJECTIVE, Facet.COUNTRY, Facet.TYPE, Facet.CONCEPT);

    static Likeness of(CatalogueSearcher searcher, int document, Language language)
            throws IOException {
        var reader = searcher.getIndexReader();
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        int place = document - leaf.docBase;
        var source = new RowSource(leaf.reader());
        var version = Row.read(source, place).version(source, place, language);
        var words = new HashMap<Term, Double>();
        count(version.title(), ListingDocument.TITLE_WEIGHT, version, words);
        count(version.summary(), 1, version, words);
        return new Likeness(traits(reader, words), traits(reader, values(leaf.reader(), place)));
    }

    private static void count(
            String text, double weight, Row.Version version, Map<Term, Double> words) {
        var field = Analysis.field(version.language());
        Word.in(text, version.language())
                .forEach(word -> words.merge(new Term(field, word.term()), weight, Double::sum));
    }

    private static Map<Term, Double> values(LeafReader leaf, int document) throws IOException {
        var found = new HashMap<Term, Double>();
        var values = leaf.getSortedSetDocValues(ListingDocument.FACETS);
        if (values != null && values.advanceExact(document)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                var value = values.lookupOrd(values.nextOrd()).utf8ToString();
                var facet = Facet.of(value.substring(0, value.indexOf('/')));
                if (facet.filter(CLASSES::contains).isPresent()) {
                    found.put(new Term(ListingDocument.FACETS, value), 1.0);
                }
            }
        }
        return found;
    }

    /** Those with the most weight, of what others have too and not too many. */
    private static List<Trait> traits(IndexReader reader, Map<Term, Double> mentions)
            throws IOException {
        int all = reader.maxDoc();
        int most = all < SMALL ? all / 2 : all / COMMON;
        var traits = new ArrayList<Trait>();
        for (var one : mentions.entrySet()) {
            int listings = reader.docFreq(one.getKey());
            if (listings > 1 && listings <= Math.max(most, IN_COMMON)) {
                traits.add(Trait.of(one.getKey(), listings, all, one.getValue()));
            }
        }
        traits.sort(
                Comparator.comparingDouble(Trait::weight)
                        .reversed()
                        .thenComparing(Trait::term)); // the same on every machine
        return traits.subList(0, Math.min(WORDS, traits.size()));
    }

    /** Finds what shares content; only among that is looked who is classified alike. */
    Query query(Reference itself) {
        if (content.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var shared = new BooleanQuery.Builder();
        shared.setMinimumNumberShouldMatch(content.size() > FEW ? IN_COMMON : 1);
        content.forEach(trait -> shared.add(trait.weighed(1)));
        var query = new BooleanQuery.Builder();
        query.add(shared.build(), BooleanClause.Occur.MUST);
        query.add(ListingDocument.query(itself), BooleanClause.Occur.MUST_NOT);
        classes.forEach(trait -> query.add(trait.weighed(CLASS)));
        return query.build();
    }
}
