package org.seamark.carriage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagTests {

    @TempDir Path folder;

    private Path root;

    @BeforeEach
    void aBag() throws IOException {
        root = folder.resolve("bag");
        var bag = new BagWriter(root);
        bag.put("data/one.txt", out -> out.write("one".getBytes(UTF_8)));
        bag.put("data/files/50% off\n.txt", out -> out.write(2));
        bag.close("Seamark", LocalDate.of(2026, 5, 6));
    }

    private Bag check() throws IOException {
        return Bag.check(root, files -> {});
    }

    @Test
    void whatWasWrittenIsWhole() throws IOException {
        assertThat(check().has("data/one.txt")).isTrue();
        assertThat(Files.readString(root.resolve("bagit.txt")))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(Files.readString(root.resolve("bag-info.txt")))
                .contains("Payload-Oxum: 4.2", "Bagging-Date: 2026-05-06");
        assertThat(Files.readString(root.resolve("manifest-sha256.txt")))
                .contains("  data/files/50%25 off%0A.txt\n")
                .contains(
                        "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  data/one.txt");
    }

    @Test
    void whatIsMissingChangedOrTooManyIsNamed() throws IOException {
        Files.writeString(root.resolve("data/one.txt"), "two");
        Files.delete(root.resolve("data/files/50% off\n.txt"));
        Files.writeString(root.resolve("data/three.txt"), "three");

        assertThatThrownBy(this::check)
                .isInstanceOf(BagRefused.class)
                .hasMessageContaining("data/one.txt has been changed")
                .hasMessageContaining("is missing")
                .hasMessageContaining("data/three.txt is in no manifest");
    }

    @Test
    void aManifestThatWasChangedIsKnownByItsOwnSum() throws IOException {
        Files.writeString(root.resolve("bag-info.txt"), "Bagging-Date: 2026-05-07\n");

        assertThatThrownBy(this::check).hasMessageContaining("bag-info.txt has been changed");
    }

    @Test
    void nothingOutsideOfTheBagIsRead() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        for (var outside : new String[] {"data/../../secret", "/etc/passwd", "..\\secret"}) {
            Files.writeString(
                    root.resolve("manifest-sha256.txt"), "0".repeat(64) + "  " + outside + "\n");
            Files.deleteIfExists(root.resolve("tagmanifest-sha256.txt"));

            assertThatThrownBy(this::check).as(outside).hasMessageContaining("outside of itself");
        }
        Files.delete(root.resolve("manifest-sha256.txt"));
        assertThatThrownBy(this::check).hasMessageContaining("no bag");
    }

    @Test
    void noLinkLeadsOutOfTheBag() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("one.txt"), "one");
        Files.createSymbolicLink(root.resolve("data/sub"), outside);
        var manifest = root.resolve("manifest-sha256.txt");
        Files.writeString(
                manifest, Files.readString(manifest).replace("data/one.txt", "data/sub/one.txt"));
        Files.delete(root.resolve("data/one.txt"));
        Files.delete(root.resolve("tagmanifest-sha256.txt"));

        assertThatThrownBy(this::check).hasMessageContaining("outside of itself: data/sub/one.txt");
    }

    @Test
    void anArchiveIsReadAsItsFolderIs() throws IOException {
        var zip = folder.resolve("bag.zip");
        try (var place = BagPlace.create(zip, true, "catalogue")) {
            var bag = new BagWriter(place.root());
            bag.put("data/one.txt", out -> out.write(1));
            bag.close("Seamark", LocalDate.of(2026, 5, 6));
        }

        try (var place = BagPlace.open(zip)) {
            assertThat(Bag.check(place.root(), files -> {}).has("data/one.txt")).isTrue();
        }
        Files.writeString(zip, "nothing of the sort");
        assertThatThrownBy(() -> BagPlace.open(zip)).isInstanceOf(BagRefused.class);
    }
}
