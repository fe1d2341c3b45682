package org.seamark.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.jsonld.LinkedData;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.WebHost;
import org.seamark.vocabulary.Concept;
import org.springframework.web.util.UriUtils;

/**
 * What the page of any record shows, beside what is its module's own.
 *
 * @param neighbours the related entries, looked for once a template asks: a page that is known is
 *     not written again
 * @param cover where a picture of one of its first files is, on this site
 * @param preview whether it is not published, and shown to who works on it
 */
public record RecordPage(
        Publication<?> record,
        Listing listing,
        Supplier<List<Hit>> neighbours,
        Citation citation,
        @Nullable String cover,
        boolean preview) {

    /** What finds it in addresses. */
    public String code() {
        return record.code();
    }

    public List<Hit> related() {
        return neighbours.get();
    }

    public List<Link> links() {
        return record.links();
    }

    /** The files that Seamark itself keeps of it. */
    public List<AttachedFile> files() {
        return record.files();
    }

    /** The other languages in which the reader can have this page. */
    public List<Language> otherVersions(Language reader) {
        return listing.title().languages().stream().filter(other -> other != reader).toList();
    }

    /** What it is, for programs that read the page. */
    public String data(Language reader, String origin) {
        return LinkedData.block(LinkedData.of(record, listing, citation, reader, origin));
    }

    /** Whether members translate it: a statement is made in the languages in which it stands. */
    public boolean isTranslated() {
        return listing.kind() != Kind.STATEMENT;
    }

    /** The page of the search, after the language, with one value chosen. */
    public static String search(Facet facet, Concept value) {
        return search(facet.parameter(), value.code());
    }

    public static String search(String parameter, String value) {
        return "search?" + parameter + "=" + encoded(value);
    }

    /** The key of what stands at the end of a link. */
    public static String label(Link link) {
        return "record.link." + (Link.KINDS.contains(link.kind()) ? link.kind() : "page");
    }

    /** Where a link leads, so that the reader knows before following it. */
    public static String host(Link link) {
        var host = WebHost.shown(link.url());
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** The page, after the language, on which a reader says what is wrong here. */
    public String correction() {
        return "remarks/new?record=" + code();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
