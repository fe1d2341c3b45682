package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.seamark.catalogue.Elsewhere;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Place;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.lucene.Wording;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Spoken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What OpenSearch answers, as the catalogue tells it. */
record Answered(JsonNode answer, JsonMapper json) {

    private static final Comparator<Results.Count> MOST_FIRST =
            Comparator.comparingInt(Results.Count::listings)
                    .reversed()
                    .thenComparing(Results.Count::value);

    long total() {
        return answer.at("/hits/total/value").asLong();
    }

    Results results(Search search, Query words, long exact, List<Elsewhere> elsewhere, int most) {
        var counts = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var known = counts(facet);
            if (!known.isEmpty()) {
                counts.put(facet, known);
            }
        }
        var hits = hits(search.language(), words).stream().limit(most).toList();
        return new Results(total(), exact, hits, counts, Optional.empty(), elsewhere);
    }

    List<Results.Count> counts(Facet facet) {
        var counts = new LinkedHashMap<String, Results.Count>();
        for (var kind : List.of("most", "chosen")) {
            for (var bucket :
                    answer.at("/aggregations/%s/%s/buckets".formatted(facet.parameter(), kind))) {
                var value = bucket.get("key").asString();
                counts.put(value, new Results.Count(value, bucket.get("doc_count").asInt()));
            }
        }
        return counts.values().stream().sorted(MOST_FIRST).toList();
    }

    /** With the words that answer a question marked. */
    List<Hit> hits(Language reader, Query words) {
        return hits(words, found -> reader);
    }

    /** Each in the language of the title by which it was found. */
    List<Hit> hits(Titled titled) {
        return hits(
                MatchNoDocsQuery.INSTANCE,
                found -> {
                    var answered = new ArrayList<String>();
                    found.at("/matched_queries").forEach(name -> answered.add(name.asString()));
                    return titled.language(answered);
                });
    }

    private List<Hit> hits(Query words, Function<JsonNode, Language> reader) {
        var hits = new ArrayList<Hit>();
        for (var hit : answer.at("/hits/hits")) {
            hits.add(hit(hit, reader.apply(hit), words));
        }
        return hits;
    }

    private Hit hit(JsonNode found, Language reader, Query words) {
        var listing = json.treeToValue(found.at("/_source/" + Fields.LISTING), Listing.class);
        var title = listing.title().best(reader).orElseThrow();
        var language = title.language();
        var summary = listing.summary().best(language).orElse(new Spoken(language, ""));
        var marked = Wording.marked(words, title, summary);
        return new Hit(
                listing.reference(),
                listing.kind(),
                listing.address(),
                language,
                marked.title(),
                summary.language(),
                marked.summary(),
                listing.title().languages(),
                listing.languages(),
                listing.type(),
                listing.classification().scope(),
                List.copyOf(listing.classification().countries()),
                listing.publisher(),
                listing.date(),
                listing.until(),
                listing.published());
    }

    /** The references alone, and where the list goes on. */
    List<Reference> references() {
        var references = new ArrayList<Reference>();
        for (var hit : answer.at("/hits/hits")) {
            references.add(Reference.parse(hit.at("/_id").asString()));
        }
        return references;
    }

    /** Where a page ends that began after so many, if more come after it. */
    Optional<Place> next(int before) {
        var hits = answer.at("/hits/hits");
        if (hits.size() <= Search.PAGE_SIZE) {
            return Optional.empty();
        }
        var values = new ArrayList<String>();
        hits.get(Search.PAGE_SIZE - 1).get("sort").forEach(value -> values.add(value.toString()));
        return Optional.of(new Place(before + Search.PAGE_SIZE, values));
    }

    /** Where the last of them stands in the order. */
    Optional<JsonNode> last() {
        var hits = answer.at("/hits/hits");
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(hits.get(hits.size() - 1).get("sort"));
    }
}
