package org.seamark.carriage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.bench.WithoutPages;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.Origins;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.kernel.Actor;
import org.seamark.kernel.LocalizedText;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.load.Tally;
import org.springframework.context.ApplicationContext;

/** A whole catalogue goes from one Seamark to another and back, and nothing is lost. */
class RoundTripTests {

    private static final UUID FILE = UUID.fromString("01990000-0000-7000-8000-00000000f11e");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void everythingComesBackAsItWas() throws Exception {
        try (var first = WithoutPages.start(folder.resolve("first"))) {
            fill(first);
            pack(first, "one.zip", true);
            pack(first, "one", false);
        }
        try (var second = WithoutPages.start(folder.resolve("second"), "--seamark.starter=false")) {
            var tally = unpack(second, "one.zip");
            assertThat(tally.added()).isGreaterThan(20).isEqualTo(tally.records());
            pack(second, "two", false);
            assertThat(payload("two")).isEqualTo(payload("one"));
            readersFindIt(second);

            assertThat(unpack(second, "one").unchanged()).isEqualTo(tally.records());
            pack(second, "three", false);
            assertThat(payload("three")).isEqualTo(payload("one"));
        }
        // and the starter content, of which the bag says that it is there, is not loaded again
        try (var second = WithoutPages.start(folder.resolve("second"))) {
            pack(second, "four", false);
            assertThat(payload("four")).isEqualTo(payload("one"));
        }
    }

    private static void fill(ApplicationContext seamark) throws IOException {
        var library = seamark.getBean(Library.class);
        var content = new ByteArrayInputStream("what is in it".getBytes(UTF_8));
        var file =
                seamark.getBean(FileStore.class)
                        .receive(FILE, content, new FileName("note.txt"), null);
        var attached = new AttachedFile(FILE, file.servedName(), "txt", file.bytes(), "en");
        var withFile =
                Describing.resource("Kept with its file").files(List.of(attached)).description();
        library.takeAll(
                Map.of(
                        "elsewhere",
                        Map.of(
                                "1", withFile,
                                "2", Describing.resource("Taken back").description(),
                                "3", Describing.resource("The same as the first").description())));
        var records = library.records();
        var edited = records.named("elsewhere", "1").orElseThrow();
        records.change(edited, withFile.publishedBy("Another"), LocalizedText.EMPTY);
        var withdrawn = records.named("elsewhere", "2").orElseThrow();
        records.withdraw(withdrawn.reference());
        var twin = records.named("elsewhere", "3").orElseThrow();
        records.withdraw(twin.reference());
        seamark.getBean(Moves.class).move(twin.code(), edited.code());
    }

    private static void readersFindIt(ApplicationContext seamark) {
        var records = seamark.getBean(Library.class).records();
        var found = records.named("elsewhere", "1").orElseThrow();
        assertThat(found.description().publisher()).isEqualTo("Another");
        assertThat(found.isEdited()).isTrue();
        assertThat(records.named("elsewhere", "2").orElseThrow().isPublished()).isFalse();
        var twin = records.named("elsewhere", "3").orElseThrow();
        assertThat(seamark.getBean(Moves.class).target(twin.code())).hasValue(found.code());
        assertThat(seamark.getBean(Origins.class).findByCode(found.code())).isPresent();
        var file = seamark.getBean(FileStore.class).find(FILE).orElseThrow();
        assertThat(seamark.getBean(CarriedFiles.class).mayRead(file, Actor.visitor())).isTrue();
    }

    private void pack(ApplicationContext seamark, String name, boolean zipped) throws IOException {
        seamark.getBean(Packing.class)
                .pack(folder.resolve(name), zipped, "catalogue", "Seamark", records -> {});
    }

    private Tally unpack(ApplicationContext seamark, String name) throws IOException {
        return seamark.getBean(Unpacking.class).unpack(folder.resolve(name), new NothingRejected());
    }

    /** All that is in a bag but the dates of the bag itself. */
    private Map<String, String> payload(String name) throws IOException {
        var root = folder.resolve(name);
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = root.relativize(file).toString();
                if (!path.equals("bag-info.txt") && !path.equals("tagmanifest-sha256.txt")) {
                    all.put(path, Files.readString(file));
                }
            }
        }
        return all;
    }
}
