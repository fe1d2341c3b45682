package org.seamark.catalogue.oai;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.EventFilter;
import javax.xml.stream.StreamFilter;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLReporter;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.XMLEventAllocator;
import javax.xml.transform.Source;

/** The JDK's reader of XML, which here never gives a text in two pieces. */
public final class WholeTexts extends XMLInputFactory {

    private final XMLInputFactory jdk = XMLInputFactory.newDefaultFactory();

    public WholeTexts() {
        jdk.setProperty(IS_COALESCING, true);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(Reader in) throws XMLStreamException {
        return jdk.createXMLStreamReader(in);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(Source in) throws XMLStreamException {
        return jdk.createXMLStreamReader(in);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(InputStream in) throws XMLStreamException {
        return jdk.createXMLStreamReader(in);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(InputStream in, String encoding)
            throws XMLStreamException {
        return jdk.createXMLStreamReader(in, encoding);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(String id, InputStream in)
            throws XMLStreamException {
        return jdk.createXMLStreamReader(id, in);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(String id, Reader in) throws XMLStreamException {
        return jdk.createXMLStreamReader(id, in);
    }

    @Override
    public XMLEventReader createXMLEventReader(Reader in) throws XMLStreamException {
        return jdk.createXMLEventReader(in);
    }

    @Override
    public XMLEventReader createXMLEventReader(String id, Reader in) throws XMLStreamException {
        return jdk.createXMLEventReader(id, in);
    }

    @Override
    public XMLEventReader createXMLEventReader(XMLStreamReader in) throws XMLStreamException {
        return jdk.createXMLEventReader(in);
    }

    @Override
    public XMLEventReader createXMLEventReader(Source in) throws XMLStreamException {
        return jdk.createXMLEventReader(in);
    }

    @Override
    public XMLEventReader createXMLEventReader(InputStream in) throws XMLStreamException {
        return jdk.createXMLEventReader(in);
    }

    @Override
    public XMLEventReader createXMLEventReader(InputStream in, String encoding)
            throws XMLStreamException {
        return jdk.createXMLEventReader(in, encoding);
    }

    @Override
    public XMLEventReader createXMLEventReader(String id, InputStream in)
            throws XMLStreamException {
        return jdk.createXMLEventReader(id, in);
    }

    @Override
    public XMLStreamReader createFilteredReader(XMLStreamReader in, StreamFilter filter)
            throws XMLStreamException {
        return jdk.createFilteredReader(in, filter);
    }

    @Override
    public XMLEventReader createFilteredReader(XMLEventReader in, EventFilter filter)
            throws XMLStreamException {
        return jdk.createFilteredReader(in, filter);
    }

    @Override
    public XMLResolver getXMLResolver() {
        return jdk.getXMLResolver();
    }

    @Override
    public void setXMLResolver(XMLResolver resolver) {
        jdk.setXMLResolver(resolver);
    }

    @Override
    public XMLReporter getXMLReporter() {
        return jdk.getXMLReporter();
    }

    @Override
    public void setXMLReporter(XMLReporter reporter) {
        jdk.setXMLReporter(reporter);
    }

    @Override
    public void setProperty(String name, Object value) {
        jdk.setProperty(name, value);
    }

    @Override
    public Object getProperty(String name) {
        return jdk.getProperty(name);
    }

    @Override
    public boolean isPropertySupported(String name) {
        return jdk.isPropertySupported(name);
    }

    @Override
    public void setEventAllocator(XMLEventAllocator allocator) {
        jdk.setEventAllocator(allocator);
    }

    @Override
    public XMLEventAllocator getEventAllocator() {
        return jdk.getEventAllocator();
    }
}
