package org.seamark.api.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.api.ConceptList;
import org.seamark.api.Concepts;
import org.seamark.api.Skos;
import org.seamark.api.Vocabularies;
import org.seamark.api.Vocabulary;
import org.seamark.api.VocabularyList;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The vocabularies and thesauri for programs. */
@RestController
@RequestMapping(Answers.ROOT)
class VocabulariesApi {

    private static final String LISTS = "/vocabularies/";

    private final Vocabularies vocabularies;
    private final Concepts concepts;
    private final Answers answers;

    VocabulariesApi(Vocabularies vocabularies, Concepts concepts, Answers answers) {
        this.vocabularies = vocabularies;
        this.concepts = concepts;
        this.answers = answers;
    }

    @GetMapping(path = "/vocabularies", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VocabularyList> vocabularies() {
        return answers.marked()
                .body(
                        new VocabularyList(
                                vocabularies.all().stream()
                                        .map(one ->
                                                new VocabularyList.Place(
                                                        one.name(),
                                                        one.terms().size(),
                                                        answers.address(LISTS + one.name())))
                                        .toList()));
    }

    @GetMapping(path = LISTS + "{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Vocabulary> vocabulary(@PathVariable String name) {
        return answers.marked().body(require(name));
    }

    @GetMapping(path = LISTS + "{name}", produces = Answers.LINKED_DATA)
    ResponseEntity<Map<String, Object>> linkedVocabulary(@PathVariable String name) {
        return answers.marked("ld").body(Skos.of(require(name), answers.address(LISTS + name)));
    }

    private Vocabulary require(String name) {
        return vocabularies
                .find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(path = "/concepts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConceptList> concepts(
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = AskedRecords.most(limit);
        var words = label == null ? "" : label.strip();
        var found = concepts.find(words, cursor == null ? "" : cursor, most + 1);
        var items = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? next(words, items.getLast().code(), limit) : null;
        return answers.marked(concepts.version()).body(new ConceptList(items, next));
    }

    private String next(String label, String after, @Nullable Integer limit) {
        var address = UriComponentsBuilder.fromUriString(answers.address("/concepts"));
        if (!label.isEmpty()) {
            address.queryParam("label", "{label}");
        }
        if (limit != null) {
            address.queryParam("limit", limit);
        }
        return address.queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(Map.of("label", label, "cursor", after))
                .toUriString();
    }
}
