package org.seamark.site.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.seamark.catalogue.web.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What programs look for at fixed addresses. */
@RestController
class WellKnownController {

    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** Filtered lists are without end; every record is reached by other ways. */
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /*/search?
            Disallow: /*/search.
            Disallow: /*/alerts
            Disallow: /*/remarks/
            """;

    private final String contact;
    private final Clock clock;
    private final ResourceUrlProvider assets;
    private final SiteAddress site;

    WellKnownController(
            @Value("${seamark.contact:}") String contact,
            Clock clock,
            ResourceUrlProvider assets,
            SiteAddress site) {
        this.contact = contact.strip();
        this.clock = clock;
        this.assets = assets;
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl("max-age=86400"))
                .contentType(TEXT)
                .body(ROBOTS + "\nSitemap: " + site.origin() + "/sitemap.xml\n");
    }

    /** Whom to tell of a weakness (RFC 9116); not there as long as nobody is named. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        if (contact.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var expires = clock.instant().plus(Duration.ofDays(180)).truncatedTo(ChronoUnit.DAYS);
        return text(
                """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: ar, zh, en, fr, ru, es
                """
                        .formatted(contact, expires));
    }

    /** For what asks without having read a page. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        var icon = assets.getForLookupPath("/img/seamark.svg");
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(A_DAY)
                .header(HttpHeaders.LOCATION, icon == null ? "/" : icon)
                .build();
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().cacheControl(A_DAY).contentType(TEXT).body(text);
    }
}
