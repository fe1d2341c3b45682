package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that serve the same give the same tags. */
class BuildMarkTests {

    @TempDir Path folder;

    private Path jar(String name, String text, long made) throws IOException {
        var jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var part : new String[] {"META-INF/MANIFEST.MF", "org/seamark/Page.class"}) {
                var entry = new ZipEntry(part);
                entry.setLastModifiedTime(FileTime.fromMillis(made));
                out.putNextEntry(entry);
                var content = part.startsWith("META-INF") ? name : text;
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static String mark(Path... places) {
        var mark = new BuildMark();
        for (var place : places) {
            mark.of(place);
        }
        return mark.told();
    }

    @Test
    void theSameBuildHasOneMarkWheneverItWasMade() throws IOException {
        assertThat(mark(jar("one.jar", "page", 1_000_000_000_000L)))
                .isEqualTo(mark(jar("two.jar", "page", 1_500_000_000_000L)));
    }

    @Test
    void anotherBuildAndOtherTextsHaveAnother() throws IOException {
        var jar = jar("one.jar", "page", 0);
        var labels = Files.createDirectory(folder.resolve("vocabulary"));
        var bare = mark(jar, labels);
        Files.writeString(labels.resolve("labels_fr.properties"), "a=b");

        assertThat(mark(jar, labels)).isNotEqualTo(bare);
        assertThat(mark(jar("two.jar", "another", 0))).isNotEqualTo(mark(jar));
        assertThat(mark(jar, folder.resolve("none"))).isEqualTo(bare);
    }

    @Test
    void whatRunsIsThere() {
        assertThat(BuildMark.running()).exists();
    }
}
