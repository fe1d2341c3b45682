package org.seamark.catalogue.web;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.ListingParts;
import org.seamark.catalogue.ListingParts.Part;
import org.seamark.catalogue.ListingParts.Place;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;
import org.springframework.stereotype.Component;

/**
 * The addresses of all pages for search engines (sitemaps.org), each in all languages with the
 * others named beside it.
 */
@Component
class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Pages that are no listings, after the language. */
    private static final List<String> SECTIONS =
            List.of(
                    "",
                    "objectives",
                    "search",
                    "events",
                    "projects",
                    "practices",
                    "statements",
                    "calls",
                    "api",
                    "about",
                    "accessibility");

    /** The list of parts looks at the whole catalogue, and search engines can wait. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ListingParts parts;
    private final List<PassingPages> passing;
    private final Clock clock;
    private @Nullable Known known;

    private record Known(List<Part> parts, Instant until) {}

    Sitemap(ListingParts parts, List<PassingPages> passing, Clock clock) {
        this.parts = parts;
        this.passing = passing;
        this.clock = clock;
    }

    private synchronized List<Part> parts() {
        var now = clock.instant();
        if (known == null || !now.isBefore(known.until())) {
            known = new Known(parts.all(), now.plus(KEPT));
        }
        return known.parts();
    }

    void writeIndex(String origin, OutputStream target) {
        try (var out = Markup.to(target)) {
            out.open("sitemapindex", "xmlns", NAMESPACE);
            out.open("sitemap").element("loc", origin + "/sitemap-pages.xml").shut();
            for (var part : parts()) {
                out.open("sitemap");
                out.element("loc", origin + "/sitemap-" + part.number() + ".xml");
                out.element("lastmod", moment(part.changed()));
                out.shut();
            }
            out.shut();
        }
    }

    void writePages(String origin, OutputStream target) {
        var pages = new ArrayList<>(SECTIONS);
        Objective.ALL.forEach(objective -> pages.add("objectives/" + objective.code()));
        passing.forEach(some -> pages.addAll(some.addresses()));
        write(origin, target, pages.stream().map(page -> new Page(page, "")).toList());
    }

    /** What a part holds; none where there is no such part. */
    List<Place> places(long part) {
        return parts.in(part);
    }

    /** Another as soon as one of them changes, comes or goes. */
    static String mark(List<Place> places) {
        return places.size() + "-" + places.getLast().changed().toEpochMilli();
    }

    void writePart(String origin, List<Place> places, OutputStream target) {
        write(
                origin,
                target,
                places.stream()
                        .map(one -> new Page(one.address(), moment(one.changed())))
                        .toList());
    }

    private record Page(String path, String changed) {}

    private static void write(String origin, OutputStream target, List<Page> pages) {
        try (var out = Markup.to(target)) {
            out.open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", XHTML);
            for (var page : pages) {
                for (var language : Language.values()) {
                    write(origin, page, language, out);
                }
            }
            out.shut();
        }
    }

    private static void write(String origin, Page page, Language language, Markup out) {
        out.open("url");
        out.element("loc", address(origin, language, page.path()));
        if (!page.changed().isEmpty()) {
            out.element("lastmod", page.changed());
        }
        for (var other : Language.values()) {
            alternate(other.code(), address(origin, other, page.path()), out);
        }
        alternate("x-default", address(origin, Language.EN, page.path()), out);
        out.shut();
    }

    private static void alternate(String language, String address, Markup out) {
        out.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
    }

    private static String address(String origin, Language language, String path) {
        return origin + "/" + language.code() + (path.isEmpty() ? "" : "/" + path);
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
