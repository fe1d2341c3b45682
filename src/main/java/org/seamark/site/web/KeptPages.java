package org.seamark.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Pages as they were sent to visitors, for the next visitor who asks while they are the same. Only
 * pages that bring a tag are kept, for it tells all that they depend on; those of members never.
 */
final class KeptPages {

    /** In bytes. */
    private static final long ROOM = 24L << 20;

    /** What one page needs beside its bytes, about. */
    private static final int FRAME = 400;

    /** Which page, and how it is sent. */
    private record Place(String address, boolean packed) {}

    /** Which page in which state, and how it is sent. */
    record Mark(String address, String tag, boolean packed) {

        private Place place() {
            return new Place(address, packed);
        }
    }

    private final Cache<Place, KeptPage> pages =
            Caffeine.newBuilder()
                    .maximumWeight(ROOM)
                    .<Place, KeptPage>weigher((place, page) -> FRAME + page.bytes().length)
                    .executor(Runnable::run)
                    .build();

    private final boolean packing;

    /**
     * @param packing whether pages are packed here at all
     */
    KeptPages(boolean packing) {
        this.packing = packing;
    }

    /** None for the answer to a question, which is not kept: there are too many. */
    @Nullable Mark mark(String tag, Shell shell, HttpServletRequest request) throws IOException {
        return request.getQueryString() != null
                ? null
                : new Mark(
                        shell.absolute(request.getRequestURI()),
                        tag,
                        packing && isUnpackedBy(request));
    }

    private static boolean isUnpackedBy(HttpServletRequest request) throws IOException {
        var accepted =
                String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        return AcceptEncoding.parse(new StringReader(accepted)).stream()
                .anyMatch(way -> way.getEncoding().equals("gzip") && way.getQuality() > 0);
    }

    /** None in that state. */
    @Nullable KeptPage find(Mark mark) {
        var page = pages.getIfPresent(mark.place());
        return page == null || !page.tag().equals(mark.tag()) ? null : page;
    }

    /** The page of a mark, instead of that of an earlier state. */
    KeptPage keep(Mark mark, PageOutput written) throws IOException {
        var page = KeptPage.of(mark.tag(), written, mark.packed());
        pages.put(mark.place(), page);
        return page;
    }
}
