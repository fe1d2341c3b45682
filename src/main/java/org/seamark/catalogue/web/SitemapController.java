package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Where search engines find every page. */
@Controller
class SitemapController {

    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final String KEPT = "max-age=3600";

    private final Sitemap sitemap;
    private final SiteAddress site;

    SitemapController(Sitemap sitemap, SiteAddress site) {
        this.sitemap = sitemap;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        var written = new ByteArrayOutputStream();
        sitemap.writeIndex(site.origin(), written);
        return answer(written);
    }

    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<byte[]> pages() {
        var written = new ByteArrayOutputStream();
        sitemap.writePages(site.origin(), written);
        return answer(written);
    }

    /** Sent as it is written, for a part is long; who has it as it is now is not sent it again. */
    @GetMapping("/sitemap-{part:[0-9]{1,12}}.xml")
    void part(@PathVariable long part, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        var places = sitemap.places(part);
        if (places.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "an empty part");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, site.cacheControl(KEPT));
        if (!request.checkNotModified(Sitemap.mark(places))) {
            response.setContentType(XML.toString());
            sitemap.writePart(site.origin(), places, response.getOutputStream());
        }
    }

    private ResponseEntity<byte[]> answer(ByteArrayOutputStream written) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl(KEPT))
                .contentType(XML)
                .body(written.toByteArray());
    }
}
