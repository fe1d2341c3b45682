package org.seamark.catalogue.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The listing index in an OpenSearch that all nodes share: whichever sees a change first brings it,
 * and the others go on from there.
 */
public final class OpenSearchListingIndex implements ListingIndex {

    /** If as many have all the words, nobody wants those with some of them. */
    private static final int ENOUGH = 3;

    private final Cluster cluster;
    private final SharedIndex index;
    private final Bringing bringing;
    private final int format;
    private final JsonMapper json;

    OpenSearchListingIndex(
            Cluster cluster,
            String alias,
            int format,
            Clock clock,
            JsonMapper json,
            Function<Listing, Set<String>> concepts) {
        var notes = new Notes(cluster, alias);
        this.cluster = cluster;
        this.index = new SharedIndex(cluster, notes, alias);
        this.bringing =
                new Bringing(index, new Wishes(notes, clock), new ListingSource(json, concepts));
        this.format = format;
        this.json = json;
    }

    @Override
    public long taken() {
        return bringing.taken();
    }

    @Override
    public long applied() {
        return bringing.number();
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

    @Override
    public Results search(Search search) {
        var asked = new Asked(search);
        var all = ask(asked.page(asked.all()));
        if (all.total() >= ENOUGH || !asked.mayBeWidened()) {
            return all.results(search.language(), all.total());
        }
        return ask(asked.page(asked.some())).results(search.language(), all.total());
    }

    @Override
    public List<Results.Count> counts(Search search, Facet facet) {
        var asked = new Asked(search);
        var words = asked.mayBeWidened() && search(search).isWidened() ? asked.some() : asked.all();
        return ask(asked.counted(words, facet)).counts(facet);
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
        var answer = ask(asked.list(asked.narrowed(asked.all(), more), most));
        return answer.results(asked.search().language(), answer.total());
    }

    @Override
    public void walk(Search search, Consumer<List<Reference>> each) {
        if (index.found().isPresent()) {
            new Walk(cluster, index.alias(), json).run(new Asked(search), each);
        }
    }

    @Override
    public List<Hit> titled(String beginnings, Language language, int most) {
        var words = beginnings.strip().replaceAll("[\\p{Punct}\\s]+", " ").strip();
        if (words.isEmpty()) {
            return List.of();
        }
        var fields = List.of(Language.values()).stream().map(Fields::words).toList();
        var query =
                Map.<String, Object>of(
                        "simple_query_string",
                        Map.of(
                                "query",
                                words.replace(" ", "* ") + "*",
                                "fields",
                                fields,
                                "flags",
                                "PREFIX|WHITESPACE",
                                "default_operator",
                                "and"));
        return ask(new Asked(Search.everything(language)).list(query, most)).hits(language);
    }

    @Override
    public List<Hit> related(Reference reference, Language language, int most) {
        var like =
                Map.<String, Object>of(
                        "more_like_this",
                        Map.of(
                                "fields",
                                List.of(Fields.title(language), Fields.summary(language)),
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
                .hits(language);
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
