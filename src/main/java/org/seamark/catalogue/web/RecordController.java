package org.seamark.catalogue.web;

import java.util.Optional;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** The short address of any record: its code alone leads to its page. */
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
        Optional<Publication<?>> found = origins.findByCode(code);
        var record =
                found.or(() -> moves.standIn(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var home = new RedirectView("/" + language.code() + "/" + record.address());
        home.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return home;
    }
}
