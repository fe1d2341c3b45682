package org.seamark.files.parsing;

import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.image.ImageParser;
import org.apache.tika.parser.image.JpegParser;
import org.apache.tika.parser.image.TiffParser;
import org.apache.tika.parser.image.WebPParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.mp3.Mp3Parser;
import org.apache.tika.parser.mp4.MP4Parser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;

/** The parsers of what is taken, and of nothing else. */
final class Parsers {

    private Parsers() {}

    static AutoDetectParser all(Detector detector) {
        return new AutoDetectParser(
                detector,
                new PDFParser(),
                new OfficeParser(),
                new OOXMLParser(),
                new RTFParser(),
                new OpenDocumentParser(),
                new EpubParser(),
                new TextAndCSVParser(),
                new ImageParser(),
                new JpegParser(),
                new TiffParser(),
                new WebPParser(),
                new Mp3Parser(),
                new MP4Parser());
    }

    /** What is packed into a document stays packed: only the document itself is read. */
    static ParseContext context() {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Packed());
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        pdf.setMaxMainMemoryBytes(64L << 20);
        context.set(PDFParserConfig.class, pdf);
        var office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeHeadersAndFooters(true);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static final class Packed implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata known) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream content, ContentHandler text, Metadata known, boolean html) {
            // it stays packed
        }
    }
}
