package org.seamark.api.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.web.Edition;
import org.seamark.catalogue.web.SiteAddress;
import org.seamark.kernel.Language;
import org.seamark.kernel.Negotiation;
import org.seamark.kernel.WrongParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every answer to a program has: where it is, and a mark by which it is known again. */
@Component
class Answers {

    static final String ROOT = "/api/v1";
    static final String LINKED_DATA = "application/ld+json";

    private static final String LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));

    private final SiteAddress site;
    private final Edition edition;

    Answers(SiteAddress site, Edition edition) {
        this.site = site;
        this.edition = edition;
    }

    String origin() {
        return site.origin();
    }

    /** The complete address of something below the root. */
    String address(String path) {
        return site.origin() + ROOT + path;
    }

    /** An answer that is another whenever one of these is; who has it is not sent it again. */
    ResponseEntity.BodyBuilder marked(Object... by) {
        var mark = new StringBuilder("W/\"").append(edition.mark());
        for (var part : by) {
            mark.append('-').append(part);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl("no-cache"))
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(mark.append('"').toString());
    }

    /** The same about one thing, which was changed at a moment. */
    ResponseEntity.BodyBuilder marked(Instant changed, Object... by) {
        return marked(by).lastModified(edition.modified(changed));
    }

    /** The language that an address names, else the one that the program asks for. */
    static Language language(@Nullable String named, @Nullable String asked) {
        return named == null || named.isBlank()
                ? Negotiation.of(asked)
                : Language.of(named)
                        .orElseThrow(() -> new WrongParameter("lang", named, LANGUAGES));
    }
}
