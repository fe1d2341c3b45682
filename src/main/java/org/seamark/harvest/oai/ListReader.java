package org.seamark.harvest.oai;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.seamark.library.load.ForeignXml;

/** Reads one document of the protocol from its first element to its last. */
final class ListReader {

    private static final Set<String> SAID =
            Set.of("responseDate", "repositoryName", "granularity", "resumptionToken");

    /** In characters, of an identifier: an index of the database holds no longer ones. */
    private static final int LONGEST = 500;

    private final XMLStreamReader xml;
    private final List<Harvested> records = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private @Nullable ProtocolError error;
    private long size = -1;

    private ListReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * What stands in a document.
     *
     * @param said by the names of single elements
     */
    record Document(
            List<Harvested> records,
            List<Flaw> flaws,
            Map<String, String> said,
            @Nullable ProtocolError error,
            long size) {}

    static Document read(String text) throws XMLStreamException {
        return new ListReader(ForeignXml.reader(new StringReader(text))).read();
    }

    private Document read() throws XMLStreamException {
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Unanswered(
                        Why.FOREIGN, "The answer has a document type of its own, and is not read.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!begun && !xml.getLocalName().equals("OAI-PMH")) {
                    throw new Unanswered(
                            Why.FOREIGN,
                            "The answer is <%s> and not OAI-PMH.".formatted(xml.getLocalName()));
                }
                begun = true;
                element(xml.getLocalName());
            }
        }
        return new Document(records, flaws, said, error, size);
    }

    private void element(String name) throws XMLStreamException {
        if (name.equals("record")) {
            record();
        } else if (name.equals("error")) {
            var code = ForeignXml.attribute(xml, "code");
            error = new ProtocolError(code, ForeignXml.text(xml));
        } else if (SAID.contains(name)) {
            var complete = ForeignXml.attribute(xml, "completeListSize");
            size = complete.matches("\\d{1,12}") ? Long.parseLong(complete) : size;
            said.put(name, ForeignXml.text(xml));
        }
    }

    private void record() throws XMLStreamException {
        boolean deleted = false;
        var identifier = "";
        var datestamp = "";
        Map<String, List<String>> fields = Map.of();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "identifier" -> identifier = ForeignXml.text(xml);
                    case "datestamp" -> datestamp = ForeignXml.text(xml);
                    case "metadata" -> fields = new MetadataReader(xml).read();
                    case "about", "setSpec" -> ForeignXml.text(xml);
                    default -> {
                        deleted |= ForeignXml.attribute(xml, "status").equals("deleted");
                        depth++;
                    }
                }
            }
        }
        keep(new Harvested(identifier, datestamp, deleted, fields));
    }

    private void keep(Harvested record) {
        if (record.identifier().isEmpty()) {
            flaws.add(
                    Flaw.loss(
                            "",
                            Why.NAMELESS,
                            "record %d of the answer has no identifier"
                                    .formatted(records.size() + flaws.size() + 1)));
        } else if (record.identifier().length() > LONGEST) {
            flaws.add(
                    Flaw.loss(
                            record.identifier(),
                            Why.NAMELESS,
                            "its identifier is longer than %d characters".formatted(LONGEST)));
        } else if (!record.deleted() && record.fields().isEmpty()) {
            flaws.add(Flaw.loss(record.identifier(), Why.EMPTY, "it has no metadata"));
        } else {
            if (!Datestamp.isRight(record.datestamp())) {
                flaws.add(
                        Flaw.note(
                                record.identifier(),
                                Why.UNDATED,
                                "its date of change is none (“%s”); the record was taken"
                                        .formatted(record.datestamp())));
            }
            records.add(record);
        }
    }
}
