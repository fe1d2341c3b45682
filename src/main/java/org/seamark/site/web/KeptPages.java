package org.seamark.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** Which page in which state, and how it is sent. */
    record Mark(String address, String tag, boolean packed) {}

    private final Cache<Mark, KeptPage> pages =
            Caffeine.newBuilder()
                    .maximumWeight(ROOM)
                    .<Mark, KeptPage>weigher(
                            (mark, page) -> mark.address().length() + page.bytes().length)
                    .executor(Runnable::run)
                    .build();

    /** None for a page that is not kept, a question among them: there are too many. */
    static @Nullable Mark mark(
            Shell shell, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = response.getHeader(HttpHeaders.ETAG);
        return tag == null
                        || shell.isPersonal()
                        || request.getQueryString() != null
                        || response.getStatus() != HttpServletResponse.SC_OK
                ? null
                : new Mark(shell.absolute(request.getRequestURI()), tag, isPacked(request));
    }

    private static boolean isPacked(HttpServletRequest request) throws IOException {
        var accepted =
                String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        return AcceptEncoding.parse(new StringReader(accepted)).stream()
                .anyMatch(way -> way.getEncoding().equals("gzip") && way.getQuality() > 0);
    }

    @Nullable KeptPage find(Mark mark) {
        return pages.getIfPresent(mark);
    }

    void keep(Mark mark, KeptPage page) {
        pages.put(mark, page);
    }
}
