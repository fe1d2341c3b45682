package org.seamark.catalogue.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Language;
import org.seamark.kernel.Negotiation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The short addresses of any record: its code alone leads to its page, in the language of the
 * address or in that of the reader.
 */
@Controller
class RecordController {

    private final Origins origins;
    private final Moves moves;

    RecordController(Origins origins, Moves moves) {
        this.origins = origins;
        this.moves = moves;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/records/{code:[0-9a-z]{10}}")
    RedirectView record(@PathVariable Language language, @PathVariable String code) {
        var home = new RedirectView(page(language, code));
        home.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return home;
    }

    /** What is cited: one address for readers of all languages. */
    @GetMapping("/records/{code:[0-9a-z]{10}}")
    ResponseEntity<Void> record(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String acceptLanguage) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, page(Negotiation.of(acceptLanguage), code))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private String page(Language language, String code) {
        Optional<Publication<?>> found = origins.findByCode(code);
        var record =
                found.or(() -> moves.standIn(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "/" + language.code() + "/" + record.address();
    }
}
