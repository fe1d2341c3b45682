package org.seamark.harvest.oai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.seamark.library.load.FieldName;
import org.seamark.library.load.ForeignXml;

/**
 * Reads metadata of any format into flat fields: the path of an element below the root of the
 * format, by local names ({@code title}, {@code creators.creator.creatorName}), of titles and
 * descriptions with the language where they name one of the six ({@code title@fr}). The fields of
 * DSpace’s own format are called as there: {@code dc.contributor.author}.
 */
final class MetadataReader {

    private static final int DEEPEST = 40;

    private final XMLStreamReader xml;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    MetadataReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The fields of the element that has begun. */
    Map<String, List<String>> read() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                children("", 1);
            }
        }
        Derived.addTo(fields);
        return fields;
    }

    private void children(String path, int depth) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element(path, depth);
            }
        }
    }

    private void element(String path, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements are nested too deeply");
        }
        var name = path.isEmpty() ? name() : path + "." + name();
        var marked = FieldName.inLanguage(name, ForeignXml.attribute(xml, "lang"));
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element(name, depth + 1);
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        if (!text.toString().isBlank()) {
            fields.computeIfAbsent(marked, field -> new ArrayList<>())
                    .add(text.toString().strip().replaceAll("\\s+", " "));
        }
    }

    private String name() {
        var schema = ForeignXml.attribute(xml, "mdschema");
        var element = ForeignXml.attribute(xml, "element");
        if (schema.isEmpty() || element.isEmpty()) {
            return xml.getLocalName();
        }
        return FieldName.qualified(schema, element, ForeignXml.attribute(xml, "qualifier"));
    }
}
