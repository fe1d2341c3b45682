package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.seamark.accounts.web.Surfer;

/** An upload by tus, whose pieces take different ways. */
final class Pieces {

    private final String page;

    /**
     * @param page with the form of uploads
     */
    Pieces(String page) {
        this.page = page;
    }

    /** The first way begins it, and each brings a piece. */
    UUID send(byte[] bytes, Surfer... ways) {
        var form = ways[0].get(page).page();
        var token = Objects.requireNonNull(form.selectFirst("input[data-header]"), form::outerHtml);
        for (var way : ways) {
            way.cookies().putAll(ways[0].cookies());
        }
        var name =
                Base64.getEncoder().encodeToString("lamp.pdf".getBytes(StandardCharsets.US_ASCII));
        var begun =
                ways[0].send(
                        tus(ways[0], "/files/uploads", token)
                                .header("Upload-Length", Integer.toString(bytes.length))
                                .header("Upload-Metadata", "filename " + name)
                                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        var address = begun.location();
        int length = (bytes.length + ways.length - 1) / ways.length;
        for (int i = 0; i < ways.length; i++) {
            int from = i * length;
            var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
            var taken =
                    ways[i].send(
                            tus(ways[i], address, token)
                                    .header("Upload-Offset", Integer.toString(from))
                                    .header("Content-Type", "application/offset+octet-stream")
                                    .method(
                                            "PATCH",
                                            HttpRequest.BodyPublishers.ofByteArray(piece)));
            assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        }
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static HttpRequest.Builder tus(Surfer surfer, String path, Element token) {
        return surfer.request(path)
                .header("Tus-Resumable", "1.0.0")
                .header(token.attr("data-header"), token.val());
    }
}
