package org.seamark.catalogue.oai;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.feeds.Markup;

/** The document around every answer. */
final class Answer {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

    private Answer() {}

    /**
     * @param known the moment of which all is known that happened before
     * @param asked is repeated, unless it was that which is wrong
     */
    static byte[] of(Site site, Instant known, @Nullable Asked asked, Consumer<Markup> body) {
        var bytes = new ByteArrayOutputStream();
        try (var xml = Markup.to(bytes)) {
            xml.open(
                    "OAI-PMH",
                    "xmlns",
                    NAMESPACE,
                    "xmlns:xsi",
                    MetadataFormat.INSTANCE,
                    "xsi:schemaLocation",
                    NAMESPACE + " " + NAMESPACE + "OAI-PMH.xsd");
            xml.element("responseDate", Dates.text(known));
            xml.element("request", site.base(), repeated(asked));
            body.accept(xml);
            xml.shut();
        }
        return bytes.toByteArray();
    }

    private static String[] repeated(@Nullable Asked asked) {
        var attributes = new ArrayList<String>();
        if (asked != null) {
            asked.arguments()
                    .forEach((name, value) -> {
                        attributes.add(name);
                        attributes.add(value);
                    });
        }
        return attributes.toArray(String[]::new);
    }
}
