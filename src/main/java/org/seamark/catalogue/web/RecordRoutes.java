package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.kernel.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the controllers of all kinds of records have in common, below the address of each: the page
 * of a record, and its citation.
 */
public interface RecordRoutes<P extends Publication<?>> {

    String ADDRESS = "/{address:[0-9a-zA-Z-]{10,}}";

    Shelf<P> shelf();

    /** The page of one, as readers see it or as a preview. */
    ModelAndView view(P record, RecordPage page, Language reader);

    @GetMapping(ADDRESS)
    default ModelAndView record(
            @PathVariable Language language,
            @PathVariable String address,
            HttpServletResponse response) {
        var pages = shelf().pages();
        var found = shelf().require(address);
        var path = found.shelf() + "/" + address;
        return pages.answer(
                language, found, path, response, (record, page) -> view(record, page, language));
    }

    @GetMapping(ADDRESS + ".{format:bib|ris}")
    default ResponseEntity<byte[]> citation(
            @PathVariable Language language,
            @PathVariable String address,
            @PathVariable String format) {
        var found = shelf().require(address);
        return shelf().pages().citation(found, language, CitationFormat.require(format));
    }

    /** The page of what is not published. */
    default ModelAndView preview(Publication<?> record, Language reader) {
        return view(shelf().type().cast(record), shelf().pages().preview(record, reader), reader);
    }
}
