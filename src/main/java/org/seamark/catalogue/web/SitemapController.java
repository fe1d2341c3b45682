package org.seamark.catalogue.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where search engines find every page. */
@Controller
class SitemapController {

    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);

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

    @GetMapping("/sitemap-{part:[0-9]{1,12}}.xml")
    ResponseEntity<byte[]> part(@PathVariable long part) {
        var written = new ByteArrayOutputStream();
        if (!sitemap.writePart(site.origin(), part, written)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "an empty part");
        }
        return answer(written);
    }

    private ResponseEntity<byte[]> answer(ByteArrayOutputStream written) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl("max-age=3600"))
                .contentType(XML)
                .body(written.toByteArray());
    }
}
