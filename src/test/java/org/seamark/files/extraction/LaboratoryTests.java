package org.seamark.files.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.database.DataFolder;
import org.seamark.files.Extract;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileType;
import org.seamark.files.IncomingIn;
import org.seamark.files.Refusal;
import org.seamark.files.SampleFiles;

/** What becomes of files, good and hostile, in the process apart. */
class LaboratoryTests {

    @TempDir static Path folder;
    private static ProcessLaboratory laboratory;
    private static DataFolder data;

    @BeforeAll
    static void open() {
        data = DataFolder.open(folder.resolve("data"));
        laboratory =
                new ProcessLaboratory(
                        IncomingIn.folder(data), new WorkerLimits(1, Duration.ofSeconds(60), 320));
    }

    @AfterAll
    static void close() {
        laboratory.destroy();
        data.close();
    }

    @Test
    void aPdfGivesItsTextItsPagesItsTitleItsLanguageAndAPicture() throws IOException {
        var extract = examine(SampleFiles.pdf(3), FileType.PDF);

        assertThat(extract.refusal()).isNull();
        assertThat(extract.text()).contains(SampleFiles.SENTENCE);
        assertThat(extract.pages()).isEqualTo(3);
        assertThat(extract.title()).isEqualTo("A sample report");
        assertThat(extract.language()).isEqualTo("en");
        var picture = ImageIO.read(new ByteArrayInputStream(extract.thumbnail()));
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isBetween(399, 401);
    }

    @Test
    void anOfficeDocumentGivesItsText() throws IOException {
        var extract = examine(SampleFiles.docx(), FileType.DOCX);

        assertThat(extract.refusal()).isNull();
        assertThat(extract.text()).contains(SampleFiles.SENTENCE);
        assertThat(extract.title()).isEqualTo("A sample");
    }

    @Test
    void aTextIsReadInItsOwnEncoding() throws IOException {
        var russian =
                "Защита людей, которых перевозят контрабандой, стоит в начале этого доклада."
                        .repeat(4);

        var extract =
                examine(
                        russian.getBytes(java.nio.charset.Charset.forName("windows-1251")),
                        FileType.TXT);

        assertThat(extract.text()).contains("Защита людей");
        assertThat(extract.language()).isEqualTo("ru");
    }

    @Test
    void encryptedMacroCarryingAndDamagedDocumentsAreRefusedWithTheirReason() throws IOException {
        assertThat(examine(SampleFiles.pdf(1, "secret", "opensesame"), FileType.PDF).refusal())
                .isEqualTo(Refusal.ENCRYPTED);
        var macros =
                SampleFiles.docx(
                        SampleFiles.wordXml("", "x"), Map.of("word/vbaProject.bin", "Sub x()"));
        assertThat(examine(macros, FileType.DOCX).refusal()).isEqualTo(Refusal.MACROS);
        var cut = Arrays.copyOf(SampleFiles.docx(), 700);
        assertThat(examine(cut, FileType.DOCX).refusal()).isNotNull();
        assertThat(examine(SampleFiles.zip(Map.of("a.txt", "a")), FileType.DOCX).refusal())
                .isEqualTo(Refusal.ARCHIVE);
    }

    @Test
    void aBombOfCompressionIsRefusedAndTheNextFileIsRead() throws IOException {
        assertThat(examine(SampleFiles.bomb(300), FileType.DOCX).refusal()).isNotNull();
        assertThat(examine(SampleFiles.pdf(1), FileType.PDF).refusal()).isNull();
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE w:document [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        var extract =
                examine(
                        SampleFiles.docx(SampleFiles.wordXml(laughs + "]>", "&l11;"), Map.of()),
                        FileType.DOCX);

        assertThat(extract.text() == null ? 0 : extract.text().length()).isLessThan(10_000);
    }

    @Test
    void noEntityIsFetchedFromOutsideAndNoFileIsReadIn() throws IOException {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/evil.dtd";
            for (var hostile : hostile(address).entrySet()) {
                var extract = examine(hostile.getValue(), hostile.getKey());
                assertThat(extract.text() == null ? "" : extract.text())
                        .as(hostile.getKey().toString())
                        .doesNotContain("root:");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static Map<FileType, byte[]> hostile(String address) {
        var prolog =
                "<!DOCTYPE x PUBLIC \"-//X//X\" \"%s\" [<!ENTITY e SYSTEM \"%s\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                        .formatted(address, address);
        var all = new LinkedHashMap<FileType, byte[]>();
        all.put(
                FileType.DOCX,
                SampleFiles.docx(
                        SampleFiles.wordXml(prolog, "&e; &f;"),
                        Map.of(
                                "word/_rels/document.xml.rels",
                                """
                                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="%s" TargetMode="External"/></Relationships>
                                """
                                        .formatted(address))));
        var odt = new LinkedHashMap<String, String>();
        odt.put("mimetype", FileType.ODT.mediaType());
        odt.put(
                "content.xml",
                prolog
                        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body>&e; &f;</office:body></office:document-content>");
        odt.put("meta.xml", prolog + "<x>&e;</x>");
        all.put(FileType.ODT, SampleFiles.zip(odt));
        var epub = new LinkedHashMap<String, String>();
        epub.put("mimetype", FileType.EPUB.mediaType());
        epub.put(
                "META-INF/container.xml",
                prolog
                        + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"a.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        epub.put(
                "a.opf",
                prolog
                        + "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>");
        epub.put(
                "a.xhtml",
                prolog + "<html><img src=\"" + address + "\"/><body>&e; &f;</body></html>");
        all.put(FileType.EPUB, SampleFiles.zip(epub));
        all.put(FileType.PDF, SampleFiles.pdf(1, "see " + address, ""));
        return all;
    }

    @Test
    void aFileThatTakesTooLongIsRefusedAndItsProcessIsGone() throws IOException {
        var before = workers();
        var impatient =
                new ProcessLaboratory(
                        IncomingIn.folder(data), new WorkerLimits(1, Duration.ofMillis(50), 128));
        try {
            var extract = impatient.examine(written(SampleFiles.pdf(500)), FileType.PDF);
            assertThat(extract.refusal()).isEqualTo(Refusal.TOO_SLOW);
        } finally {
            impatient.destroy();
        }
        assertThat(workers()).isSubsetOf(before);
    }

    private static Set<Long> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    @Test
    void aCopyDoesNotSayWhoMadeIt() throws IOException {
        for (var type : new FileType[] {FileType.PDF, FileType.DOCX}) {
            var original = type == FileType.PDF ? SampleFiles.pdf(2) : SampleFiles.docx();
            var copy = folder.resolve("copy-" + type);
            laboratory.strip(written(original), type, new FileName("a"), copy);

            var extract = laboratory.examine(copy, type);
            assertThat(extract.refusal()).isNull();
            assertThat(extract.text()).contains(SampleFiles.SENTENCE);
            assertThat(plain(copy, type)).doesNotContain("Amal");
        }
        assertThatThrownBy(() ->
                        laboratory.strip(
                                written(new byte[] {1, 2, 3}),
                                FileType.MP3,
                                new FileName("a.mp3"),
                                folder.resolve("none")))
                .isInstanceOf(FileRefused.class);
    }

    private static String plain(Path copy, FileType type) throws IOException {
        if (type == FileType.PDF) {
            try (var document = Loader.loadPDF(copy.toFile())) {
                return document.getDocumentInformation().getCOSObject()
                        + new PDFTextStripper().getText(document)
                        + Files.readString(copy, StandardCharsets.ISO_8859_1);
            }
        }
        var all = new StringBuilder();
        try (var zip = new java.util.zip.ZipFile(copy.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                all.append(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static Extract examine(byte[] content, FileType type) throws IOException {
        return laboratory.examine(written(content), type);
    }

    private static Path written(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "content-", ""), content);
    }
}
