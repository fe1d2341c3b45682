package org.seamark.catalogue.feeds;

import java.io.ByteArrayOutputStream;

/** A feed in Atom (RFC 4287). */
final class Atom {

    private Atom() {}

    static byte[] of(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try (var out = Markup.to(bytes)) {
            out.open(
                    "feed",
                    "xmlns",
                    "http://www.w3.org/2005/Atom",
                    "xml:lang",
                    feed.language().code());
            out.element("id", feed.self());
            out.element("title", feed.title());
            if (!feed.note().isEmpty()) {
                out.element("subtitle", feed.note());
            }
            out.element("updated", feed.updated().toString());
            out.open("author").element("name", feed.publisher()).shut();
            out.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
            out.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
            feed.entries().forEach(entry -> write(out, entry));
            out.shut();
        }
        return bytes.toByteArray();
    }

    private static void write(Markup out, Feed.Entry entry) {
        out.open("entry", "xml:lang", entry.language().code());
        out.element("id", "urn:uuid:" + entry.id());
        out.element("title", entry.title());
        out.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        out.element("published", entry.published().toString());
        out.element("updated", entry.published().toString());
        if (entry.source() != null) {
            out.open("author").element("name", entry.source()).shut();
        }
        out.empty("category", "term", entry.kind());
        if (!entry.summary().isEmpty()) {
            out.element("summary", entry.summary());
        }
        out.shut();
    }
}
