package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Results;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
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

    Results results(Language language, long exact) {
        var counts = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var known = counts(facet);
            if (!known.isEmpty()) {
                counts.put(facet, known);
            }
        }
        return new Results(total(), exact, hits(language), counts, Optional.empty(), List.of());
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

    List<Hit> hits(Language language) {
        var hits = new ArrayList<Hit>();
        for (var hit : answer.at("/hits/hits")) {
            hits.add(hit(hit, language));
        }
        return hits;
    }

    private Hit hit(JsonNode found, Language reader) {
        var listing = json.treeToValue(found.at("/_source/" + Fields.LISTING), Listing.class);
        var title = listing.title().best(reader).orElseThrow();
        var language = title.language();
        return new Hit(
                listing.reference(),
                listing.kind(),
                listing.address(),
                language,
                marked(found, Fields.title(language)).orElseGet(() -> plain(title.text())),
                marked(found, Fields.summary(language))
                        .orElseGet(() -> plain(listing.summary().in(language).orElse(""))),
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

    private static Optional<List<Hit.Fragment>> marked(JsonNode found, String field) {
        var text = found.at("/highlight/" + field + "/0").asString("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var fragments = new ArrayList<Hit.Fragment>();
        for (var piece : text.split("(?=" + Asked.MARK + ")|" + Asked.END)) {
            if (piece.startsWith(Asked.MARK)) {
                fragments.add(new Hit.Fragment(piece.substring(1), true));
            } else if (!piece.isEmpty()) {
                fragments.add(new Hit.Fragment(piece, false));
            }
        }
        return Optional.of(fragments);
    }

    private static List<Hit.Fragment> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Hit.Fragment(text, false));
    }

    /** The references alone, and where the list goes on. */
    List<Reference> references() {
        var references = new ArrayList<Reference>();
        for (var hit : answer.at("/hits/hits")) {
            references.add(Reference.parse(hit.at("/_id").asString()));
        }
        return references;
    }

    /** Where the last of them stands in the order. */
    Optional<JsonNode> last() {
        var hits = answer.at("/hits/hits");
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(hits.get(hits.size() - 1).get("sort"));
    }
}
