package org.seamark.api.web;

import org.seamark.api.Operations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the interface says of itself. */
@RestController
class DocumentApi {

    private final Operations operations;
    private final Answers answers;

    DocumentApi(Operations operations, Answers answers) {
        this.operations = operations;
        this.answers = answers;
    }

    @GetMapping(path = Answers.ROOT + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> document() {
        return answers.marked().body(operations.document());
    }
}
