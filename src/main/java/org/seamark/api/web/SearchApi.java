package org.seamark.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.api.FoundRecord;
import org.seamark.api.FoundRecords;
import org.seamark.api.FoundRecords.FacetValue;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.jsonld.LinkedResults;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search page for programs: the same words, filters and order, by the same parameters. */
@RestController
class SearchApi {

    private final SearchReading reading;
    private final ListingIndex index;
    private final Answers answers;

    SearchApi(SearchReading reading, ListingIndex index, Answers answers) {
        this.reading = reading;
        this.index = index;
        this.answers = answers;
    }

    @GetMapping(path = Answers.ROOT + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FoundRecords> search(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var language = Answers.language(lang, accepted);
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var asked = reading.asked(query, language);
        var state = index.applied();
        var found = found(asked.search(), asked.leftOut(), index.search(asked.search()));
        return answers.marked(state, language.code()).body(found);
    }

    /** The same as a list of schema.org, without the counts of facets. */
    @GetMapping(path = Answers.ROOT + "/search", produces = Answers.LINKED_DATA)
    ResponseEntity<Map<String, Object>> linkedSearch(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var language = Answers.language(lang, accepted);
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var search = reading.asked(query, language).search();
        var answer = answers.marked(index.applied(), "ld", language.code());
        var results = index.search(search);
        if (search.page() < results.pages()) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next(search)));
        }
        var here = answers.origin() + "/" + language.code() + "/";
        var page = here + "search?" + SearchReading.query(search);
        return answer.body(LinkedResults.of(search, results, page, here));
    }

    private FoundRecords found(Search search, List<String> ignored, Results results) {
        var language = search.language();
        return new FoundRecords(
                results.total(),
                results.exact(),
                results.hits().stream()
                        .map(hit ->
                                FoundRecord.of(
                                        hit,
                                        language,
                                        answers.origin(),
                                        Answers.ROOT + "/records/"))
                        .toList(),
                facets(results, language),
                results.suggestion().orElse(null),
                ignored,
                search.page() < results.pages() ? next(search) : null);
    }

    private Map<String, List<FacetValue>> facets(Results results, Language language) {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        for (var facet : Facet.values()) {
            var counts = results.counts(facet);
            if (!counts.isEmpty()) {
                facets.put(
                        facet.parameter(),
                        counts.stream().map(count -> value(facet, count, language)).toList());
            }
        }
        return facets;
    }

    private FacetValue value(Facet facet, Results.Count count, Language language) {
        return new FacetValue(
                count.value(),
                reading.valueName(facet, count.value(), language),
                reading.valueNote(facet, count.value(), language).orElse(null),
                count.listings());
    }

    private String next(Search search) {
        return answers.address(
                "/search?%s&lang=%s"
                        .formatted(
                                SearchReading.query(search.onPage(search.page() + 1)),
                                search.language().code()));
    }
}
