package org.seamark.files.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A document of the old office formats with empty properties. */
final class StrippedOldOffice {

    private StrippedOldOffice() {}

    static void write(Path file, Path copy) throws IOException {
        Files.deleteIfExists(copy);
        try (var in = Files.newInputStream(file);
                var container = new POIFSFileSystem(in)) {
            replace(container, SummaryInformation.DEFAULT_STREAM_NAME, new SummaryInformation());
            replace(
                    container,
                    DocumentSummaryInformation.DEFAULT_STREAM_NAME,
                    new DocumentSummaryInformation());
            try (var out = Files.newOutputStream(copy)) {
                container.writeFilesystem(out);
            }
        }
    }

    private static void replace(POIFSFileSystem container, String name, PropertySet empty)
            throws IOException {
        if (container.getRoot().hasEntryCaseInsensitive(name)) {
            try {
                container.createOrUpdateDocument(empty.toInputStream(), name);
            } catch (org.apache.poi.hpsf.WritingNotSupportedException e) {
                throw new IOException(e);
            }
        }
    }
}
