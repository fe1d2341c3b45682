package org.seamark.carriage.saf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.seamark.library.load.FieldName;
import org.seamark.library.load.ForeignXml;

/** Reads {@code dublin_core.xml} and {@code metadata_*.xml}. */
final class Metadata {

    private static final int LARGEST = 4 * 1024 * 1024;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    void read(Path file) throws IOException, UnreadableItem {
        var name = file.getFileName().toString();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableItem("there is no " + name);
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableItem(name + " is too large");
        }
        try {
            read(bytes);
        } catch (XMLStreamException broken) {
            throw new UnreadableItem(name + ": " + ForeignXml.reason(broken));
        }
    }

    private void read(byte[] bytes) throws XMLStreamException, UnreadableItem {
        var xml = ForeignXml.reader(new ByteArrayInputStream(bytes));
        var schema = "dc";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableItem("its metadata has a document type of its own");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!xml.getLocalName().equals("dcvalue")) {
                var named = ForeignXml.attribute(xml, "schema");
                schema = named.isEmpty() ? schema : named;
                continue;
            }
            var name =
                    FieldName.qualified(
                            schema,
                            ForeignXml.attribute(xml, "element"),
                            ForeignXml.attribute(xml, "qualifier"));
            var marked = FieldName.inLanguage(name, ForeignXml.attribute(xml, "language"));
            var value = ForeignXml.text(xml);
            if (!value.isBlank()) {
                fields.computeIfAbsent(marked, field -> new ArrayList<>()).add(value);
            }
        }
    }

    Map<String, List<String>> fields() {
        return fields;
    }
}
