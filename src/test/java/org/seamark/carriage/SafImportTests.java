package org.seamark.carriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.AttachedFile;
import org.seamark.files.FileStore;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.library.Library;
import org.seamark.library.Resource;
import org.seamark.library.load.RecordMapping;
import org.seamark.library.load.Remark;
import org.seamark.library.load.Tally;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class SafImportTests {

    @TempDir Path folder;

    @Autowired SafImport archive;
    @Autowired Library library;
    @Autowired FileStore files;
    @Autowired CarriedFiles carried;
    @Autowired JdbcClient database;

    private final String mark = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private final List<Remark> rejected = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private void item(String name, String values, String contents) throws IOException {
        var item = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                item.resolve("dublin_core.xml"),
                "<?xml version=\"1.0\"?><dublin_core schema=\"dc\">" + values + "</dublin_core>");
        Files.writeString(item.resolve("handle"), mark + "/" + name);
        Files.writeString(item.resolve("contents"), contents);
    }

    private static String value(String element, String qualifier, String value) {
        return "<dcvalue element=\"%s\" qualifier=\"%s\">%s</dcvalue>"
                .formatted(element, qualifier, value);
    }

    private Tally take(Path from, boolean forReal) throws IOException {
        return take(from, "", forReal);
    }

    private Tally take(Path from, String source, boolean forReal) throws IOException {
        var listener =
                new SafImport.Listener() {
                    @Override
                    public void begins(long items) {}

                    @Override
                    public void done() {}

                    @Override
                    public void rejected(Remark rejection) {
                        rejected.add(rejection);
                    }

                    @Override
                    public void remarked(Remark remark) {
                        remarks.add(remark);
                    }
                };
        return archive.run(from, source, RecordMapping.named("dspace"), forReal, listener);
    }

    private Resource taken(String name) {
        return library.records().named("dspace", mark + "/" + name).orElseThrow();
    }

    @Test
    void itemsComeWithTheirMetadataAndTheFilesForReaders() throws Exception {
        item(
                "item_1",
                value("title", "none", "Routes at sea")
                        + "<dcvalue element=\"title\" qualifier=\"none\" language=\"fr_FR\">Routes en mer</dcvalue>"
                        + value("contributor", "author", "Doe, Jane")
                        + value("date", "issued", "2021-03")
                        + value("language", "iso", "en_US")
                        + value("identifier", "doi", "10.5072/" + mark)
                        + value("rights", "uri", "https://creativecommons.org/licenses/by/4.0/"),
                "note.txt\tbundle:ORIGINAL\nlicense.txt\tbundle:LICENSE\n");
        Files.writeString(folder.resolve("item_1/note.txt"), "What was seen " + mark);
        Files.writeString(folder.resolve("item_1/license.txt"), "Deposit licence");
        Files.writeString(
                folder.resolve("item_1/metadata_local.xml"),
                "<dublin_core schema=\"local\">" + value("title", "none", "No") + "</dublin_core>");

        assertThat(take(folder, true))
                .hasToString("1 records: 1 new, 0 changed, 0 unchanged, 0 rejected");
        var described = taken("item_1").description();
        assertThat(described.title().in(Language.EN)).hasValue("Routes at sea");
        assertThat(described.title().in(Language.FR)).hasValue("Routes en mer");
        assertThat(described.authors()).containsExactly("Doe, Jane");
        assertThat(described.published()).hasToString("2021-03");
        assertThat(described.licence()).isEqualTo("CC BY 4.0");
        assertThat(described.links()).singleElement().matches(link -> link.url().contains(mark));
        assertThat(described.files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("note.txt");
                    var stored = files.find(file.id()).orElseThrow();
                    assertThat(carried.mayRead(stored, Actor.visitor())).isTrue();
                });

        assertThat(take(folder, true))
                .hasToString("1 records: 0 new, 0 changed, 1 unchanged, 0 rejected");
    }

    @Test
    void whatACrashLeftUnreadableIsMendedByTheSameArchive() throws Exception {
        item("item_1", value("title", "none", "Routes " + mark), "note.txt");
        Files.writeString(folder.resolve("item_1/note.txt"), "What was seen " + mark);
        take(folder, true);
        var file = files.find(taken("item_1").description().files().getFirst().id()).orElseThrow();
        database.sql("delete from carriage.file where file = ?").param(file.id()).update();
        assertThat(carried.mayRead(file, Actor.visitor())).isFalse();

        assertThat(take(folder, true).unchanged()).isEqualTo(1);
        assertThat(carried.mayRead(file, Actor.visitor())).isTrue();
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws Exception {
        item("item_1", value("title", "none", "Routes"), "");

        assertThat(take(folder, false).added()).isEqualTo(1);
        assertThat(library.records().named("dspace", mark + "/item_1")).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsNamedAndTheOthersAreTaken() throws Exception {
        item("item_1", value("title", "none", "Routes"), "");
        item("item_2", value("date", "issued", "2021"), "");
        item("item_3", value("title", "none", "<b>broken"), "");
        item("item_4", value("title", "none", "Reaching out"), "../../../etc/passwd\n");
        item("item_5", value("title", "none", "Linked"), "link.txt\nmissing.txt\n");
        Files.createSymbolicLink(folder.resolve("item_5/link.txt"), Path.of("/etc/passwd"));

        assertThat(take(folder, true))
                .hasToString("5 records: 2 new, 0 changed, 0 unchanged, 3 rejected");
        assertThat(rejected)
                .extracting(Remark::reason)
                .anyMatch(reason -> reason.contains("no title"))
                .anyMatch(reason -> reason.contains("not well-formed"))
                .anyMatch(reason -> reason.contains("outside of its folder"));
        assertThat(taken("item_5").description().files()).isEmpty();
        assertThat(remarks)
                .extracting(Remark::reason)
                .anyMatch(reason -> reason.contains("not there: link.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789/1"})
    void itemsThatAreNumberedAlikeElsewhereAreToldApartByTheirSource(String handle)
            throws Exception {
        item("1", value("title", "none", "Of one archive"), "");
        Files.writeString(folder.resolve("1/handle"), handle);

        assertThat(take(folder, true).rejected()).isEqualTo(1);
        assertThat(rejected).extracting(Remark::reason).first().asString().contains("--source");

        assertThat(take(folder, "one-" + mark, true).added()).isEqualTo(1);
        item("1", value("title", "none", "Of the other"), "");
        Files.writeString(folder.resolve("1/handle"), handle);
        assertThat(take(folder, "other-" + mark, true).added()).isEqualTo(1);
        assertThatThrownBy(() -> take(folder, "The Archive", true))
                .isInstanceOf(BagRefused.class)
                .hasMessageContaining("The Archive");
    }

    @Test
    void aNameThatNoFileCanHaveIsAFaultOfItsItem() throws Exception {
        item("item_1", value("title", "none", "Odd"), "no\0te.txt\n");
        item("item_2", value("title", "none", "Even"), "");

        assertThat(take(folder, true))
                .hasToString("2 records: 1 new, 0 changed, 0 unchanged, 1 rejected");
        assertThat(rejected).extracting(Remark::reason).first().asString().contains("no name for");
    }

    @Test
    void whatDspaceRestrictsIsLeftOutAndSaid() throws Exception {
        item(
                "item_1",
                value("title", "none", "Restricted " + mark),
                """
                open.txt\tbundle:ORIGINAL
                staff.txt\tbundle:ORIGINAL\tpermissions:-r 'Staff'\tdescription:Internal
                own.txt\t permissions:-w 'Editors'
                all.txt\tbundle:ORIGINAL\tpermissions:-r 'Anonymous'
                """);
        for (var name : List.of("open.txt", "staff.txt", "own.txt", "all.txt")) {
            Files.writeString(folder.resolve("item_1").resolve(name), "Seen " + mark + name);
        }

        assertThat(take(folder, true).added()).isEqualTo(1);
        assertThat(taken("item_1").description().files())
                .extracting(AttachedFile::name)
                .containsExactly("open.txt", "all.txt");
        assertThat(remarks)
                .extracting(Remark::reason)
                .filteredOn(reason -> reason.contains("not for everybody"))
                .hasSize(2);
    }

    @Test
    void linksLeadNowhereOutside(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("secret.txt"), "secret " + mark);
        Files.writeString(
                outside.resolve("dublin_core.xml"),
                "<dublin_core>" + value("title", "none", "Elsewhere") + "</dublin_core>");
        item("item_1", value("title", "none", "Linked " + mark), "sub/secret.txt");
        Files.createSymbolicLink(folder.resolve("item_1/sub"), outside);
        Files.createSymbolicLink(folder.resolve("item_2"), outside);

        assertThat(take(folder, true))
                .hasToString("2 records: 1 new, 0 changed, 0 unchanged, 1 rejected");
        assertThat(taken("item_1").description().files()).isEmpty();
        assertThat(remarks)
                .extracting(Remark::reason)
                .anyMatch(reason -> reason.contains("not there: sub/secret.txt"));
        assertThat(rejected)
                .extracting(Remark::reason)
                .containsExactly("its folder is a link to another place");
    }

    @Test
    void anArchiveIsReadAsAFolderIsAndNoneThatReachesOut() throws Exception {
        var zip = folder.resolve("items.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("item_1/dublin_core.xml"));
            out.write(
                    ("<dublin_core>" + value("title", "none", "Zipped") + "</dublin_core>")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("item_1/handle"));
            out.write((mark + "/zipped").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(take(zip, true).added()).isEqualTo(1);
        assertThat(taken("zipped").description().title().in(Language.EN)).hasValue("Zipped");

        var hostile = folder.resolve("hostile.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(hostile))) {
            out.putNextEntry(new ZipEntry("../outside.txt"));
            out.write(1);
        }
        assertThatThrownBy(() -> take(hostile, true)).isInstanceOf(BagRefused.class);
        assertThat(folder.resolveSibling("outside.txt")).doesNotExist();
    }

    @Test
    void aFileThatIsTooLargeOnceUnpackedIsRefusedAndItsItemIsTaken() throws Exception {
        var zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("item_1/dublin_core.xml"));
            out.write(
                    ("<dublin_core>" + value("title", "none", "Large " + mark) + "</dublin_core>")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("item_1/handle"));
            out.write((mark + "/large").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("item_1/contents"));
            out.write("zeros.txt".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("item_1/zeros.txt"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                out.write(zeros);
            }
        }

        assertThat(take(zip, true).added()).isEqualTo(1);
        assertThat(taken("large").description().files()).isEmpty();
        assertThat(remarks).extracting(Remark::reason).contains("a file was refused: zeros.txt");
    }

    @Test
    void filesStayWithARecordOfWhichATableSpeaks() throws Exception {
        item("item_1", value("title", "none", "Routes " + mark), "note.txt");
        Files.writeString(folder.resolve("item_1/note.txt"), "lamp" + mark);
        take(folder, true);
        var record = taken("item_1");
        var file = record.files().getFirst().id();
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(2))
                .until(() -> files.text(file).isPresent());
        var said = record.description().with(List.of());
        var rows = Map.of("dspace", Map.of(mark + "/item_1", said));

        assertThat(library.compareRows(rows).unchanged()).isEqualTo(1);
        assertThat(library.takeRows(rows).unchanged()).isEqualTo(1);
        var other = Map.of("dspace", Map.of(mark + "/item_1", said.publishedBy("Another")));
        assertThat(library.takeRows(other).changed()).isEqualTo(1);

        var after = taken("item_1");
        assertThat(after.description().publisher()).isEqualTo("Another");
        assertThat(after.files()).isEqualTo(record.files());
        assertThat(
                        database.sql("select content from catalogue.listing where reference = ?")
                                .param(record.reference().toString())
                                .query(String.class)
                                .single())
                .contains("lamp" + mark);
    }
}
