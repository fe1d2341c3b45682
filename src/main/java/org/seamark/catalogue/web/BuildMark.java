package org.seamark.catalogue.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells builds apart by what is in them: copies have one mark, wherever and whenever they were
 * made.
 */
final class BuildMark {

    /** The jar, in whatever way it is started: {@code jar:nested:/seamark.jar/!BOOT-INF/…}. */
    private static final Pattern JAR = Pattern.compile("(?:jar:)?(?:nested|file):(.+?\\.jar)/?!.*");

    private final CRC32 sum = new CRC32();

    /** Where the code that runs was loaded from: a jar, or a folder of classes. */
    static Path running() {
        try {
            var source = BuildMark.class.getProtectionDomain().getCodeSource();
            var place = Objects.requireNonNull(source).getLocation();
            var jar = JAR.matcher(place.toString());
            return jar.matches() ? Path.of(decoded(jar.group(1))) : Path.of(place.toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** With a jar or a folder; one that is not there adds nothing. */
    BuildMark of(Path place) {
        try {
            if (Files.isRegularFile(place)) {
                addJar(place);
            } else if (Files.isDirectory(place)) {
                addFolder(place);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addJar(Path jar) throws IOException {
        try (var entries = new ZipFile(jar.toFile())) {
            entries.stream()
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(entry.getName() + "\n" + entry.getCrc() + "\n"));
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.relativize(file) + "\n");
                sum.update(Files.readAllBytes(file));
            }
        }
    }

    private void add(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    String told() {
        return Long.toHexString(sum.getValue());
    }
}
