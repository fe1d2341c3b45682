package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * A name in a language, as rare as it is among the texts of that language, whatever the language of
 * the question.
 */
public final class InItsLanguage extends Query {

    private final Query query;
    private final Language language;

    InItsLanguage(Query query, Language language) {
        this.query = query;
        this.language = language;
    }

    public Query query() {
        return query;
    }

    /** The same name, written as another query. */
    InItsLanguage of(Query name) {
        return name.equals(query) ? this : new InItsLanguage(name, language);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return of(query.rewrite(searcher));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var own = searcher instanceof Weighing weighing ? weighing.in(language) : searcher;
        return query.createWeight(own, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return language.code() + ":" + query.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InItsLanguage named
                && named.language == language
                && named.query.equals(query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, language);
    }
}
