package org.seamark.carriage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a bag (BagIt, RFC 8493): its payload file by file, and at the end the manifests. The
 * format is four small text files; the library for it, gov.loc:bagit, has rested since 2019.
 */
final class BagWriter {

    private final Path bag;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;

    BagWriter(Path bag) {
        this.bag = bag;
    }

    /** What a file of the bag holds. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes one file; answers its size in bytes. */
    long put(String name, Content content) throws IOException {
        var sum = write(name, content);
        payload.put(name, sum.hex());
        bytes += sum.bytes();
        return sum.bytes();
    }

    private Sum write(String name, Content content) throws IOException {
        var path = BagPaths.inside(bag, name);
        Files.createDirectories(path.getParent());
        var sum = new Sum();
        try (var out = sum.over(new BufferedOutputStream(Files.newOutputStream(path)))) {
            content.writeTo(out);
        }
        return sum;
    }

    private void tag(String name, String text) throws IOException {
        tags.put(
                name,
                write(
                                name,
                                out ->
                                        out.write(
                                                text.getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8)))
                        .hex());
    }

    /** Writes what makes a bag of it. */
    void close(String software, LocalDate day) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag(
                "bag-info.txt",
                """
                Bagging-Date: %s
                Bag-Software-Agent: %s
                External-Description: A catalogue of Seamark
                Payload-Oxum: %d.%d
                """
                        .formatted(day, software, bytes, payload.size()));
        tag("manifest-sha256.txt", manifest(payload));
        write(
                "tagmanifest-sha256.txt",
                out -> out.write(manifest(tags).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String manifest(Map<String, String> sums) {
        return sums.entrySet().stream()
                .map(file -> file.getValue() + "  " + BagPaths.escaped(file.getKey()) + "\n")
                .collect(Collectors.joining());
    }
}
