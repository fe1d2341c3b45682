package org.seamark.api.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.api.PublicRecord;
import org.seamark.api.PublicRecords;
import org.seamark.api.PublicRecords.Found;
import org.seamark.api.RecordList;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Records for programs: all of them piece by piece, or one by its code. */
@RestController
@RequestMapping(Answers.ROOT + "/records")
class RecordsApi {

    private final PublicRecords records;
    private final Answers answers;

    RecordsApi(PublicRecords records, Answers answers) {
        this.records = records;
        this.answers = answers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordList> records(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var asked = AskedRecords.read(kind, since, until, cursor, limit, records.catalogue());
        var mark = records.latest(); // before what it stands for is read
        var slice = asked.from(records);
        var origin = answers.origin();
        return answers.marked(mark)
                .body(
                        new RecordList(
                                slice.records().stream().map(found -> found.in(origin)).toList(),
                                slice.next().map(asked::next).map(answers::address).orElse(null)));
    }

    @GetMapping(produces = Answers.LINKED_DATA)
    ResponseEntity<Map<String, Object>> linkedRecords(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var asked = AskedRecords.read(kind, since, until, cursor, limit, records.catalogue());
        var language = Answers.language(lang, accepted);
        var mark = records.latest();
        var slice = asked.from(records);
        var answer = answers.marked(mark, "ld", language.code());
        slice.next()
                .map(asked::next)
                .map(answers::address)
                .ifPresent(next ->
                        answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next)));
        return answer.body(
                Map.of(
                        "@graph",
                        slice.records().stream().map(found -> linked(found, language)).toList()));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicRecord> record(@PathVariable String id) {
        var found = require(id);
        return marked(found, "").body(found.in(answers.origin()));
    }

    @GetMapping(path = "/{id}", produces = Answers.LINKED_DATA)
    ResponseEntity<Map<String, Object>> linkedRecord(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        var found = require(id);
        var language = Answers.language(lang, accepted);
        var page = answers.origin() + Address.lasting(id);
        return marked(found, "ld-" + language.code())
                .header(HttpHeaders.LINK, "<%s>; rel=\"describes\"".formatted(page))
                .body(linked(found, language));
    }

    private Found require(String id) {
        return records.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity.BodyBuilder marked(Found found, String form) {
        return answers.marked(found.entry().changed(), found.entry().number(), form);
    }

    private Map<String, Object> linked(Found found, Language language) {
        return found.linked(language, answers.origin());
    }
}
