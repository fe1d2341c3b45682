package org.seamark.files.parsing;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A PDF without document information, without XMP anywhere in it, and without the names of those
 * who commented. It is written anew, so that no earlier version is left in it.
 */
final class StrippedPdf {

    private StrippedPdf() {}

    static void write(Path file, Path copy) throws IOException {
        try (var document =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            document.setAllSecurityToBeRemoved(true);
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            clean(document);
            document.save(copy.toFile(), CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static void clean(PDDocument document) throws IOException {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary) {
                dictionary.removeItem(COSName.METADATA);
                dictionary.removeItem(COSName.getPDFName("PieceInfo"));
            }
        }
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (!"Widget".equals(annotation.getSubtype())) {
                    annotation.getCOSObject().removeItem(COSName.T);
                }
            }
        }
    }
}
