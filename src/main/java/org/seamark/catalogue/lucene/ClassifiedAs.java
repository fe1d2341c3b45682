package org.seamark.catalogue.lucene;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Facet;
import org.seamark.vocabulary.Descriptor;

/** What is classified by a country or a region, whether or not it says so; each counts alike. */
public final class ClassifiedAs extends Query {

    private final Facet facet;
    private final String value;

    private ClassifiedAs(Facet facet, String value) {
        this.facet = facet;
        this.value = value;
    }

    /** None for what is no country and no region: types are words of too many titles. */
    static Optional<ClassifiedAs> of(Descriptor named) {
        return Stream.of(Facet.COUNTRY, Facet.REGION)
                .filter(facet -> named.code().startsWith(facet.parameter() + "."))
                .map(facet -> new ClassifiedAs(facet, valueIn(named.code(), facet)))
                .findFirst();
    }

    private static String valueIn(String code, Facet facet) {
        return code.substring(facet.parameter().length() + 1);
    }

    public Facet facet() {
        return facet;
    }

    public String value() {
        return value;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        var term = new Term(ListingDocument.FACETS, ListingDocument.term(facet, value));
        return new ConstantScoreQuery(new TermQuery(term));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return facet.parameter() + ":" + value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassifiedAs same
                && same.facet == facet
                && same.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facet, value);
    }
}
