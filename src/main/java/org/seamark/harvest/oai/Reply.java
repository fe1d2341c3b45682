package org.seamark.harvest.oai;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What came back by HTTP, unpacked. */
record Reply(int status, byte[] body, String type) {

    /**
     * @throws Unanswered where it is larger than is read, packed or unpacked
     */
    static Reply of(HttpResponse<byte[]> answer, long largest) throws IOException {
        var packing = answer.headers().firstValue("Content-Encoding").orElse("identity");
        return new Reply(
                answer.statusCode(),
                switch (packing.toLowerCase(Locale.ROOT)) {
                    case "gzip", "x-gzip" -> unpacked(answer.body(), largest);
                    case "identity", "" -> answer.body();
                    default ->
                            throw new Unanswered(
                                    Why.FOREIGN, "The answer is packed as " + packing + ".");
                },
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    private static byte[] unpacked(byte[] packed, long largest) throws IOException {
        if (packed.length == 0) {
            return packed;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var body = in.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
            if (body.length > largest) {
                throw tooLarge(largest);
            }
            return body;
        }
    }

    static Unanswered tooLarge(long largest) {
        return new Unanswered(Why.LARGE, "The answer is larger than %,d bytes.".formatted(largest));
    }
}
