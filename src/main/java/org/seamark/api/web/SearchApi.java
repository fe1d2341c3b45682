package org.seamark.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.api.FacetList;
import org.seamark.api.FoundRecord;
import org.seamark.api.FoundRecords;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.jsonld.LinkedResults;
import org.seamark.catalogue.web.AskedSearch;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The search page for programs: the same words, filters and order, by the same parameters. */
@RestController
class SearchApi {

    private final SearchReading reading;
    private final FacetAnswers facets;
    private final ListingIndex index;
    private final Origins origins;
    private final Answers answers;

    SearchApi(
            SearchReading reading,
            FacetAnswers facets,
            ListingIndex index,
            Origins origins,
            Answers answers) {
        this.reading = reading;
        this.facets = facets;
        this.index = index;
        this.origins = origins;
        this.answers = answers;
    }

    @GetMapping(path = Answers.ROOT + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FoundRecords> search(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var asked = asked(request, Answers.language(lang, accepted));
        var answer = answers.marked(index.state(), asked.search().language().code());
        var piece = FoundPiece.of(index, asked.search(), cursor);
        return answer.body(found(piece, ignored(request, asked, "cursor", "lang")));
    }

    /** The same as a list of schema.org, without the counts of facets. */
    @GetMapping(path = Answers.ROOT + "/search", produces = Answers.LINKED_DATA)
    ResponseEntity<Map<String, Object>> linkedSearch(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var search = asked(request, Answers.language(lang, accepted)).search();
        var answer = answers.marked(index.state(), "ld", search.language().code());
        var piece = FoundPiece.of(index, search, cursor);
        piece.next()
                .map(answers::address)
                .ifPresent(next ->
                        answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next)));
        var origin = answers.origin();
        var page =
                origin + "/" + search.language().code() + "/search?" + SearchReading.query(search);
        return answer.body(LinkedResults.of(search, piece.results(), piece.before(), page, origin));
    }

    /** All values of a facet, of which an answer to a search has only the first. */
    @GetMapping(
            path = Answers.ROOT + "/search/facets/{facet}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FacetList> facetValues(
            @PathVariable String facet,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var counted =
                Facet.of(facet)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = asked(request, Answers.language(lang, accepted));
        var language = asked.search().language();
        var answer = answers.marked(index.state(), language.code());
        var counts = index.counts(asked.search(), counted);
        return answer.body(
                new FacetList(
                        facet,
                        facets.values(counted, counts, language),
                        ignored(request, asked, "lang")));
    }

    private AskedSearch asked(HttpServletRequest request, Language language) {
        return reading.asked(Objects.requireNonNullElse(request.getQueryString(), ""), language);
    }

    /** Values of facets that mean nothing, then what else does not, by name. */
    private static List<String> ignored(
            HttpServletRequest request, AskedSearch asked, String... others) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Stream.concat(
                        asked.leftOut().stream(),
                        SearchReading.misread(query, List.of(others)).stream())
                .toList();
    }

    private FoundRecords found(FoundPiece piece, List<String> ignored) {
        var language = piece.search().language();
        var results = piece.results();
        var stored = origins.all(results.hits().stream().map(Hit::reference).toList());
        return new FoundRecords(
                results.total(),
                results.exact(),
                results.hits().stream()
                        .map(hit ->
                                FoundRecord.of(
                                        hit,
                                        Optional.ofNullable(stored.get(hit.reference())),
                                        language,
                                        answers.origin(),
                                        Answers.ROOT + "/records/"))
                        .toList(),
                facets.shown(results, language),
                results.elsewhere(),
                results.suggestion().orElse(null),
                ignored,
                piece.next().map(answers::address).orElse(null));
    }
}
