package org.seamark.catalogue.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A feed in RSS 2.0. */
final class Rss {

    /** As RFC 822 writes dates, with the year in four digits. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Rss() {}

    static byte[] of(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try (var out = Markup.to(bytes)) {
            out.open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom");
            out.open("channel");
            out.element("title", feed.title());
            out.element("link", feed.page());
            out.element("description", (feed.title() + "\n" + feed.note()).strip());
            out.element("language", feed.language().code());
            out.element("lastBuildDate", date(feed.updated()));
            out.empty(
                    "atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
            feed.entries().forEach(entry -> write(out, entry));
            out.shut().shut();
        }
        return bytes.toByteArray();
    }

    private static void write(Markup out, Feed.Entry entry) {
        out.open("item");
        out.element("title", entry.title());
        out.element("link", entry.address());
        out.element("guid", "urn:uuid:" + entry.id(), "isPermaLink", "false");
        out.element("pubDate", date(entry.published()));
        out.element("category", entry.kind());
        if (!entry.summary().isEmpty()) {
            out.element("description", escaped(entry.summary()));
        }
        out.shut();
    }

    /** Readers take a description for HTML. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String date(Instant instant) {
        return DATE.format(instant);
    }
}
