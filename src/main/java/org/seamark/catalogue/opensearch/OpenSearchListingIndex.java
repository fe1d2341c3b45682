package org.seamark.catalogue.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Place;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Stretch;
import org.seamark.catalogue.lucene.Question;
import org.seamark.catalogue.lucene.Wording;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The listing index in an OpenSearch that all nodes share: whichever sees a change first brings it,
 * and the others go on from there.
 */
public final class OpenSearchListingIndex implements ListingIndex {

    private static final Question EVERYTHING =
            new Question(MatchAllDocsQuery.INSTANCE, Optional::empty, 0, List.of());

    private final Cluster cluster;
    private final SharedIndex index;
    private final Bringing bringing;
    private final int format;
    private final JsonMapper json;
    private final Wording wording;

    OpenSearchListingIndex(
            Cluster cluster,
            String alias,
            int format,
            Clock clock,
            JsonMapper json,
            Wording wording) {
        var notes = new Notes(cluster, alias);
        this.cluster = cluster;
        this.index = new SharedIndex(cluster, notes, alias);
        this.bringing =
                new Bringing(index, new Wishes(notes, clock), new ListingSource(json, wording));
        this.format = format;
        this.json = json;
        this.wording = wording;
    }

    @Override
    public long taken() {
        return bringing.taken();
    }

    @Override
    public long applied() {
        return bringing.number();
    }

    @Override
    public String state() {
        return bringing.state();
    }

    /** What is open here is asked for anew each time. */
    @Override
    public void recover() {}

    @Override
    public void belongTo(UUID catalogue, long thesauri) {
        bringing.belongTo(new Wanted(catalogue, thesauri, format));
    }

    @Override
    public void apply(List<Change> changes) {
        bringing.apply(changes);
    }

    @Override
    public void show() {
        bringing.show();
    }

    /** What is shown is durable. */
    @Override
    public void commit() {}

    /** OpenSearch does so itself. */
    @Override
    public void gather() {}

    @Override
    public Results search(Search search) {
        int before = (search.page() - 1) * Search.PAGE_SIZE;
        return after(new Place(before, List.of()), search).results();
    }

    @Override
    public Stretch after(Place place, Search search) {
        var asked = new Asked(search);
        var question = question(search);
        var all = ask(asked.page(Written.of(question.all()), place));
        var some = wider(search, question, all.total());
        var found = some.isPresent() ? ask(asked.page(Written.of(some.orElseThrow()), place)) : all;
        var words = some.orElse(question.all());
        var results =
                found.results(search, words, all.total(), question.elsewhere(), Search.PAGE_SIZE);
        return new Stretch(results, found.next(place.before()));
    }

    private Question question(Search search) {
        return search.query().isEmpty() ? EVERYTHING : Bounded.question(search, wording);
    }

    /** Where hardly anything has all the words, and the best is wanted, some of them will do. */
    private static Optional<Query> wider(Search search, Question question, long exact) {
        return exact < question.enough() && search.order() == Search.Order.BEST
                ? question.some().get()
                : Optional.empty();
    }

    @Override
    public List<Results.Count> counts(Search search, Facet facet) {
        var asked = new Asked(search);
        var question = question(search);
        var words = question.all();
        if (question.enough() > 0) {
            words = wider(search, question, search(search).exact()).orElse(words);
        }
        return ask(asked.counted(Written.of(words), facet)).counts(facet);
    }

    @Override
    public Results first(Search search, int most) {
        return first(new Asked(search), List.of(), most);
    }

    @Override
    public Results news(Search search, Instant after, Instant until, int most) {
        var time = Map.of("gt", after.toEpochMilli(), "lte", until.toEpochMilli());
        return first(
                new Asked(search.ordered(Search.Order.ADDED)),
                List.of(Map.of("range", Map.of(Fields.NEWS, time))),
                most);
    }

    private Results first(Asked asked, List<Map<String, Object>> more, int most) {
        var question = question(asked.search());
        var words = Written.of(question.all());
        var answer = ask(asked.list(asked.narrowed(words, more), most));
        return answer.results(
                asked.search(), question.all(), answer.total(), question.elsewhere(), most);
    }

    @Override
    public void walk(Search search, Consumer<List<Reference>> each) {
        if (index.found().isPresent()) {
            var words = Written.of(question(search).all());
            new Walk(cluster, index.alias(), json).run(new Asked(search), words, each);
        }
    }

    @Override
    public List<Hit> titled(String beginnings, Language language, int most) {
        var titled = new Titled(beginnings, language);
        return ask(titled.asked(most)).hits(titled);
    }

    @Override
    public List<Hit> related(Reference reference, Language language, int most) {
        var like =
                Map.<String, Object>of(
                        "more_like_this",
                        Map.of(
                                "fields",
                                List.of(Fields.about(language)),
                                "like",
                                List.of(Map.of("_id", reference.toString())),
                                "min_term_freq",
                                1,
                                "min_doc_freq",
                                2,
                                "max_query_terms",
                                12,
                                "minimum_should_match",
                                2));
        return ask(new Asked(Search.everything(language).asking("about it")).list(like, most))
                .hits(language, MatchNoDocsQuery.INSTANCE);
    }

    @Override
    public Set<Reference> references() {
        var references = new HashSet<Reference>();
        walk(Search.everything(Language.EN), references::addAll);
        return references;
    }

    /** Nothing is found before there is an index. */
    private Answered ask(Map<String, Object> question) {
        try {
            return new Answered(cluster.search("/" + index.alias() + "/_search", question), json);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return new Answered(json.createObjectNode(), json);
            }
            throw refused;
        }
    }
}
