package org.seamark.catalogue.feeds;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a document of XML in UTF-8; characters that XML cannot hold become spaces. */
public final class Markup implements AutoCloseable {

    private final XMLStreamWriter out;

    /** What could not be written: the reader has gone, or an element was left open. */
    public static final class Unwritten extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unwritten(XMLStreamException cause) {
            super(cause);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Markup(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document that has begun; the stream is not closed with it. */
    public static Markup to(OutputStream stream) {
        try {
            var encoding = StandardCharsets.UTF_8.name();
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, encoding);
            out.writeStartDocument(encoding, "1.0");
            return new Markup(out);
        } catch (XMLStreamException e) {
            throw new Unwritten(e);
        }
    }

    /** Opens an element; attributes are names, each with its value, and left out without one. */
    public Markup open(String element, @Nullable String... attributes) {
        return step(() -> {
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    public Markup shut() {
        return step(out::writeEndElement);
    }

    public Markup empty(String element, @Nullable String... attributes) {
        return step(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element with a text; without a text there is no element. */
    public Markup element(String element, @Nullable String text, @Nullable String... attributes) {
        if (text == null) {
            return this;
        }
        return step(() -> {
            out.writeStartElement(element);
            attributes(attributes);
            out.writeCharacters(whole(text));
            out.writeEndElement();
        });
    }

    private void attributes(@Nullable String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            var name = namesAndValues[i];
            var value = namesAndValues[i + 1];
            if (name != null && value != null) {
                out.writeAttribute(name, whole(value));
            }
        }
    }

    /** Without what no document of XML 1.0 may hold. */
    static String whole(String text) {
        if (text.codePoints().allMatch(Markup::isCharacter)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(isCharacter(c) ? c : ' '));
        return kept.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private Markup step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new Unwritten(e);
        }
    }

    @Override
    public void close() {
        step(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }
}
