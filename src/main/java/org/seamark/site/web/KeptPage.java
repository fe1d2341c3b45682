package org.seamark.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * A page as it goes over the wire.
 *
 * @param tag tells which state of it this is
 * @param packed whether the bytes are packed with gzip
 */
record KeptPage(String tag, byte[] bytes, boolean packed) {

    static KeptPage of(String tag, PageOutput page, boolean packed) throws IOException {
        var bytes = new ByteArrayOutputStream(page.length());
        if (packed) {
            try (var gzip = new GZIPOutputStream(bytes)) {
                page.writeTo(gzip);
            }
        } else {
            page.writeTo(bytes);
        }
        return new KeptPage(tag, bytes.toByteArray(), packed);
    }

    /** Sends it; the headers that all pages have are set already. */
    void send(HttpServletResponse response) throws IOException {
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
