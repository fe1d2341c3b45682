package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.seamark.catalogue.Place;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Stretch;

/**
 * The list of a search piece by piece: first the best, as they are weighed again; then each piece
 * from where another ended, whatever is published meanwhile.
 */
record Onward(CatalogueSearcher searcher, Search search) {

    Stretch after(Place place) throws IOException {
        var question = searcher.question(search);
        if (question.counts().total() == 0) {
            return stretch(question, List.of(), Optional.empty());
        }
        return place.values().isEmpty() ? best(question, place.before()) : rest(question, place);
    }

    private Stretch best(CatalogueSearcher.Question question, int before) throws IOException {
        var weighing = searcher.weighing(question.language());
        int most = Search.PAGE_SIZE;
        if (search.isScored()) {
            most = Math.max(question.near().needed(most), question.meaning().needed(most));
        }
        var found = new TopFieldCollectorManager(Sorting.of(search), most, 1);
        var top = weighing.search(words(question), found).scoreDocs;
        var ordered =
                search.isScored()
                        ? question.meaning().fuse(question.near().reorder(top, weighing))
                        : top;
        int start = Math.min(before, ordered.length);
        int end = Math.min(start + Search.PAGE_SIZE, ordered.length);
        var next =
                end < ordered.length
                        ? Optional.of(new Place(end, List.of()))
                        : question.counts().total() > end
                                ? Optional.of(place(end, top[top.length - 1]))
                                : Optional.<Place>empty();
        return stretch(question, List.of(ordered).subList(start, end), next);
    }

    private Stretch rest(CatalogueSearcher.Question question, Place place) throws IOException {
        var sort = Sorting.of(search);
        var last = new FieldDoc(searcher.getIndexReader().maxDoc() - 1, 0, values(sort, place));
        var found =
                searcher.weighing(question.language())
                        .searchAfter(last, others(question), Search.PAGE_SIZE + 1, sort)
                        .scoreDocs;
        int end = Math.min(found.length, Search.PAGE_SIZE);
        var next =
                found.length > end
                        ? Optional.of(place(place.before() + end, found[end - 1]))
                        : Optional.<Place>empty();
        return stretch(question, List.of(found).subList(0, end), next);
    }

    private Query words(CatalogueSearcher.Question question) {
        return Narrowing.of(search, question.meaning().or(question.words()));
    }

    /** Without what is near in meaning: all of that was among the best. */
    private Query others(CatalogueSearcher.Question question) {
        return question.meaning().nearest().isEmpty()
                ? words(question)
                : new BooleanQuery.Builder()
                        .add(words(question), BooleanClause.Occur.MUST)
                        .add(question.meaning().near(), BooleanClause.Occur.MUST_NOT)
                        .build();
    }

    private Stretch stretch(
            CatalogueSearcher.Question question, List<ScoreDoc> shown, Optional<Place> next)
            throws IOException {
        return new Stretch(searcher.results(search, question, shown), next);
    }

    private static Place place(int before, ScoreDoc last) {
        var values = Stream.of(((FieldDoc) last).fields).map(String::valueOf).toList();
        return new Place(before, values);
    }

    private static Object[] values(Sort sort, Place place) {
        var fields = sort.getSort();
        var values = new Object[fields.length];
        Arrays.setAll(values, i -> value(fields[i], place.values().get(i)));
        return values;
    }

    private static Object value(SortField field, String value) {
        return switch (field.getType()) {
            case SCORE -> Float.valueOf(value);
            default -> Long.valueOf(value);
        };
    }
}
