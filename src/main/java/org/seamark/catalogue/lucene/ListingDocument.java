package org.seamark.catalogue.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.OrderingRule;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/**
 * A listing as a document of the index: its texts by language, its facets, its place in the
 * ordering rule, and the rows that results show.
 */
final class ListingDocument {

    static final String REFERENCE = "reference";
    static final String FACETS = "facets";
    static final String RANK = "rank";
    static final String DATE = "date";
    static final String ADDED = "added";

    /** When it was news, for what was. */
    static final String NEWS = "news";

    static final String ID_HIGH = "id_high";
    static final String ID_LOW = "id_low";

    /** A title weighs as much as this many mentions in the text. */
    static final int TITLE_WEIGHT = 3;

    private static final FieldType TEXT = new FieldType();
    private static final FieldType SPELLING = new FieldType();

    static {
        TEXT.setTokenized(true);
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
        SPELLING.setTokenized(true);
        SPELLING.setOmitNorms(true);
        SPELLING.setIndexOptions(IndexOptions.DOCS);
        SPELLING.freeze();
    }

    private ListingDocument() {}

    /** With the concepts that a lexicon finds in it, and the places of its texts. */
    static Document of(Listing listing, Lexicon lexicon, Embeddings embeddings) {
        var document = new Document();
        document.add(new StringField(REFERENCE, listing.reference().toString(), Field.Store.NO));
        for (var language : Language.values()) {
            addTexts(document, listing, language);
            addPlace(document, listing, language, embeddings);
        }
        for (var facet : Facet.values()) {
            facet.in(listing).forEach(value -> addFacet(document, facet, value));
        }
        lexicon.concepts(listing).forEach(code -> addFacet(document, Facet.CONCEPT, code));
        addSortable(document, RANK, OrderingRule.rank(listing));
        addSortable(document, ADDED, listing.published().toEpochMilli());
        if (listing.isNews()) {
            document.add(new LongPoint(NEWS, listing.published().toEpochMilli()));
        }
        if (listing.date() != null) {
            var day = listing.date().start().toEpochDay();
            addSortable(document, DATE, day);
        }
        var id = listing.reference().id();
        document.add(new NumericDocValuesField(ID_HIGH, id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(ID_LOW, id.getLeastSignificantBits()));
        Row.add(document, listing);
        return document;
    }

    private static void addFacet(Document document, Facet facet, String value) {
        var term = term(facet, value);
        document.add(new SortedSetDocValuesField(FACETS, new BytesRef(term)));
        document.add(new StringField(FACETS, term, Field.Store.NO));
    }

    /** A value to sort by; the points let a search of the first few skip the rest. */
    private static void addSortable(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        document.add(new LongPoint(field, value));
    }

    /** Finds the one listing of a reference. */
    static Query query(Reference reference) {
        return new TermQuery(new Term(REFERENCE, reference.toString()));
    }

    static String term(Facet facet, String value) {
        return facet.parameter() + "/" + value;
    }

    private static void addPlace(
            Document document, Listing listing, Language language, Embeddings embeddings) {
        listing.title()
                .in(language)
                .map(title ->
                        String.join(
                                "\n",
                                title,
                                listing.summary().in(language).orElse(""),
                                listing.text().in(language).orElse("")))
                .flatMap(text -> embeddings.ofText(text, language))
                .ifPresent(place ->
                        document.add(
                                new KnnFloatVectorField(
                                        Meaning.field(language),
                                        place,
                                        VectorSimilarityFunction.COSINE)));
    }

    /**
     * Title (weighted), summary and text, in this order, so that offsets tell where a hit is. Where
     * there are none, an empty one: how long the texts of a language are is then known of all
     * documents, and found without a search for each word of each.
     */
    private static void addTexts(Document document, Listing listing, Language language) {
        var field = Analysis.field(language);
        if (listing.title().in(language).isEmpty()) {
            document.add(new Field(field, "", TEXT));
        }
        listing.title()
                .in(language)
                .ifPresent(title -> {
                    for (int i = 0; i < TITLE_WEIGHT; i++) {
                        document.add(new Field(field, title, TEXT));
                    }
                    document.add(new Field(Analysis.WORDS, title, SPELLING));
                    document.add(new Field(Analysis.titles(language), title, SPELLING));
                });
        listing.summary()
                .in(language)
                .ifPresent(summary -> {
                    document.add(new Field(field, summary, TEXT));
                    document.add(new Field(Analysis.WORDS, summary, SPELLING));
                });
        listing.text().in(language).ifPresent(text -> document.add(new Field(field, text, TEXT)));
    }
}
