package org.seamark.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of many kinds, made on the spot. */
public final class SampleFiles {

    public static final String SENTENCE =
            "The protection of the people who are smuggled stands at the beginning of this report.";

    private SampleFiles() {}

    public static byte[] pdf(int pages) {
        return pdf(pages, SENTENCE, "");
    }

    /** With this text on each page; protected by a password unless that is empty. */
    public static byte[] pdf(int pages, String text, String password) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.getDocumentInformation().setAuthor("Amal Author");
            document.getDocumentInformation().setTitle("A sample report");
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document whose main part is this XML. */
    public static byte[] docx(String document, Map<String, String> further) {
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                </Types>
                """);
        parts.put(
                "_rels/.rels",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
                </Relationships>
                """);
        parts.put(
                "docProps/core.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A sample</dc:title><dc:creator>Amal Author</dc:creator><cp:lastModifiedBy>Amal Author</cp:lastModifiedBy></cp:coreProperties>
                """);
        parts.put("word/document.xml", document);
        parts.putAll(further);
        return zip(parts);
    }

    public static String wordXml(String prolog, String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        %s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:ins w:id="1" w:author="Amal Author"><w:r><w:t>%s</w:t></w:r></w:ins></w:p></w:body></w:document>
        """
                .formatted(prolog, body);
    }

    public static byte[] docx() {
        return docx(wordXml("", SENTENCE), Map.of());
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().strip().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Letters without end, in a document that is small as it stands. */
    public static byte[] bomb(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var whole =
                        new java.util.zip.ZipInputStream(
                                new java.io.ByteArrayInputStream(
                                        docx(wordXml("", "BOMB"), Map.of())))) {
            for (var entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(whole.readAllBytes(), StandardCharsets.UTF_8);
                int at = Math.max(0, content.indexOf("BOMB"));
                zip.write(content.substring(0, at).getBytes(StandardCharsets.UTF_8));
                var piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; at > 0 && i < megabytes; i++) {
                    zip.write(piece);
                }
                zip.write(content.substring(at).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
