package org.seamark.files.parsing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * An office document of today, Microsoft’s or OpenDocument, in which every property, comment and
 * tracked change is without its author.
 */
final class StrippedPackage {

    private static final long LONGEST_PART = 64L << 20;

    /** The parts that speak of people, by their names. */
    private static final Pattern SPEAKING =
            Pattern.compile(
                    "(?i)docProps/[^/]+\\.xml|(word|xl|ppt)/.*\\.xml|meta\\.xml|content\\.xml|styles\\.xml");

    /** Elements whose text is a name, an organisation or a place of work. */
    private static final Pattern ELEMENTS =
            Pattern.compile(
                    "(<(?<name>dc:creator|dc:contributor|dc:publisher|cp:lastModifiedBy|cp:keywords"
                            + "|Company|Manager|HyperlinkBase|Template|meta:initial-creator"
                            + "|meta:printed-by|meta:user-defined|vt:lpwstr|loext:sender-initials"
                            + "|meta:creator-initials|author)(?:\\s[^<>]*)?>)[^<]*(</\\k<name>>)");

    private static final Pattern ATTRIBUTES =
            Pattern.compile(
                    "(\\s(?:w:author|w:initials|w15:author|w15:userId|w15:providerId|userName"
                            + "|userId|providerId|displayName|authorId-name|initials|lastEditedBy"
                            + "|office:author)=)\"[^\"]*\"");

    private static final Pattern NAMED_AUTHORS =
            Pattern.compile("(<p:cmAuthor\\s[^<>]*?\\sname=)\"[^\"]*\"");

    private StrippedPackage() {}

    static void write(Path file, Path copy) throws IOException {
        try (var from = new ZipFile(file.toFile());
                var to =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(copy)))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.isDirectory() || entry.getName().startsWith("docProps/thumbnail")) {
                    continue;
                }
                try (var content = from.getInputStream(entry)) {
                    if (SPEAKING.matcher(entry.getName()).matches()) {
                        put(to, entry, silenced(content.readNBytes((int) LONGEST_PART + 1)));
                    } else if (entry.getMethod() == ZipEntry.STORED) {
                        put(to, entry, content.readNBytes((int) LONGEST_PART + 1));
                    } else {
                        to.putNextEntry(new ZipEntry(entry.getName()));
                        content.transferTo(to);
                        to.closeEntry();
                    }
                }
            }
        }
    }

    /** The type of an OpenDocument stands uncompressed at its beginning, and must again. */
    private static void put(ZipOutputStream to, ZipEntry from, byte[] content) throws IOException {
        if (content.length > LONGEST_PART) {
            throw new IOException("a part too long: " + from.getName());
        }
        var entry = new ZipEntry(from.getName());
        if (from.getMethod() == ZipEntry.STORED) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }

    private static byte[] silenced(byte[] xml) throws IOException {
        var text = new String(xml, StandardCharsets.UTF_8);
        if (text.contains("encoding=\"UTF-16")) {
            throw new IOException("a part in another encoding");
        }
        text = ELEMENTS.matcher(text).replaceAll("$1$3");
        text = ATTRIBUTES.matcher(text).replaceAll("$1\"\"");
        return NAMED_AUTHORS.matcher(text).replaceAll("$1\"\"").getBytes(StandardCharsets.UTF_8);
    }
}
