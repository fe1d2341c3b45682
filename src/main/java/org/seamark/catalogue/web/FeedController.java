package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.catalogue.feeds.Feed;
import org.seamark.catalogue.feeds.FeedFormat;
import org.seamark.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Any search as a feed: what came into the catalogue last comes first, and has all the words. */
@Controller
class FeedController {

    private static final int MOST = 50;

    private final SearchReading reading;
    private final ListingIndex index;
    private final SearchNames names;
    private final SiteAddress site;

    FeedController(SearchReading reading, ListingIndex index, SearchNames names, SiteAddress site) {
        this.reading = reading;
        this.index = index;
        this.names = names;
        this.site = site;
    }

    /** Who has it as it is now is not sent it again. */
    @GetMapping("/{language:ar|zh|en|fr|ru|es}/search.{format:atom|rss}")
    ResponseEntity<byte[]> feed(
            @PathVariable Language language,
            @PathVariable String format,
            HttpServletRequest request) {
        var written = FeedFormat.require(format);
        var search =
                reading.read(Objects.requireNonNullElse(request.getQueryString(), ""), language);
        var feed = feed(search.ordered(Order.ADDED), written);
        var body = written.write(feed);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl("max-age=300"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .eTag(mark(body))
                .contentType(
                        new MediaType(
                                MediaType.parseMediaType(written.mediaType()),
                                StandardCharsets.UTF_8))
                .body(body);
    }

    private Feed feed(Search search, FeedFormat format) {
        var address = new SearchAddress(search.ordered(Order.BEST));
        return new Feed(
                names.title(search),
                names.note(search),
                names.site(search),
                site.origin() + address.as(format.suffix(), false),
                site.origin() + address.page(1),
                search.language(),
                index.first(search, MOST).hits().stream()
                        .map(hit -> entry(hit, search.language()))
                        .toList());
    }

    private Feed.Entry entry(Hit hit, Language reader) {
        return new Feed.Entry(
                hit.reference().id(),
                Hit.plain(hit.title()),
                hit.ownSummary(),
                hit.language(),
                site.origin() + "/" + reader.code() + "/" + hit.address(),
                hit.kind().code(),
                hit.publisher(),
                hit.published());
    }

    private static String mark(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
