package org.seamark.api.web;

import java.net.URI;
import java.util.Map;
import org.seamark.api.Operation;
import org.seamark.api.Operations;
import org.seamark.kernel.Language;
import org.seamark.kernel.UnknownCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people see what programs can ask, and ask it themselves. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/api")
class ApiController {

    private final Operations operations;

    ApiController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping
    String page(@PathVariable Language language, Model model) {
        var page = new ApiPage(Answers.ROOT + "/openapi.json", "/oai", operations.all());
        model.addAttribute("page", page);
        return "api/operations";
    }

    /** A form cannot fill in a path: this leads to what it asks for. */
    @GetMapping("/{operation}")
    ResponseEntity<Void> ask(
            @PathVariable Language language,
            @PathVariable String operation,
            @RequestParam Map<String, String> given) {
        var asked =
                operations
                        .find(operation)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address(asked, given)).build();
    }

    /** What was left empty is not asked for. */
    private static URI address(Operation operation, Map<String, String> given) {
        var address = UriComponentsBuilder.fromPath(operation.path());
        for (var parameter : operation.parameters()) {
            var name = parameter.name();
            var empty = given.getOrDefault(name, "").isBlank();
            if (empty && parameter.required()) {
                throw new UnknownCode(name, "");
            }
            if (!empty && !parameter.required()) {
                address.queryParam(name, "{" + name + "}");
            }
        }
        return address.encode().buildAndExpand(given).toUri();
    }
}
