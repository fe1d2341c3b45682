package org.seamark.files.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.seamark.files.Extract;
import org.seamark.files.FileType;
import org.seamark.files.Refusal;
import org.xml.sax.SAXException;

/** Finds out what a content is, and takes its text and what it says of itself. */
final class Reading {

    /** Characters: some four hundred pages. */
    private static final int MOST_TEXT = 1_000_000;

    private static final int LONGEST_TITLE = 500;

    private final Detector detector =
            new DefaultDetector(
                    org.apache.tika.mime.MimeTypes.getDefaultMimeTypes(), new ServiceLoader());
    private final AutoDetectParser parser = Parsers.all(detector);
    private final Languages languages = new Languages();

    Extract read(Path file, FileType supposed) {
        var cost = new Cost();
        try {
            return read(file, supposed, cost);
        } catch (EncryptedDocumentException e) {
            return Extract.refused(supposed, Refusal.ENCRYPTED, cost.millis());
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            return Extract.refused(supposed, reason(e), cost.millis());
        } catch (StackOverflowError | LinkageError nestedTooDeep) {
            return Extract.refused(supposed, Refusal.DAMAGED, cost.millis());
        }
    }

    private static Refusal reason(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException
                    || cause
                            instanceof
                            org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException) {
                return Refusal.ENCRYPTED;
            }
        }
        return Refusal.DAMAGED;
    }

    private Extract read(Path file, FileType supposed, Cost cost)
            throws IOException, TikaException, SAXException {
        var known = new Metadata();
        if (supposed == FileType.TXT || supposed == FileType.CSV) { // all others show what they are
            known.set(TikaCoreProperties.RESOURCE_NAME_KEY, "content." + supposed.ending());
        }
        try (var content = TikaInputStream.get(file, known)) {
            var mediaType = detector.detect(content, known).getBaseType().toString();
            var found = FileType.of(mediaType);
            if (found.isEmpty() || found.get() == FileType.OLD_OFFICE) {
                return Extract.refused(supposed, Refusal.ofType(mediaType), cost.millis());
            }
            if (Macros.areIn(file, found.get())) {
                return Extract.refused(found.get(), Refusal.MACROS, cost.millis());
            }
            known.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType);
            var text = new BodyContentHandler(MOST_TEXT);
            try {
                parser.parse(content, text, known, Parsers.context());
            } catch (SAXException | TikaException | IOException | RuntimeException e) {
                if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                    throw e;
                }
            }
            return extract(found.get(), Clean.text(text.toString()), known, cost);
        }
    }

    private Extract extract(FileType type, String text, Metadata known, Cost cost) {
        return new Extract(
                type,
                null,
                text.isEmpty() ? null : text,
                pages(known),
                title(known),
                languages.of(text),
                moment(known, TikaCoreProperties.CREATED),
                moment(known, TikaCoreProperties.MODIFIED),
                null,
                cost.millis());
    }

    private static @Nullable Integer pages(Metadata known) {
        for (var property :
                new Property[] {PagedText.N_PAGES, Office.PAGE_COUNT, Office.SLIDE_COUNT}) {
            var pages = known.getInt(property);
            if (pages != null && pages > 0) {
                return pages;
            }
        }
        return null;
    }

    private static @Nullable String title(Metadata known) {
        var title = known.get(TikaCoreProperties.TITLE);
        var clean = title == null ? "" : Clean.line(title);
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_TITLE));
    }

    /** Dates before computers and far ahead are mistakes of programs. */
    private static @Nullable Instant moment(Metadata known, Property property) {
        Date date = known.getDate(property);
        if (date == null) {
            return null;
        }
        var moment = date.toInstant();
        return moment.isBefore(Instant.parse("1970-01-02T00:00:00Z"))
                        || moment.isAfter(Instant.parse("2100-01-01T00:00:00Z"))
                ? null
                : moment;
    }
}
