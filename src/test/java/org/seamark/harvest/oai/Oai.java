package org.seamark.harvest.oai;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes answers of the protocol. */
public final class Oai {

    private Oai() {}

    public static String identify(String granularity) {
        return answer(
                "<Identify><repositoryName>Archive of Nowhere</repositoryName><granularity>"
                        + granularity
                        + "</granularity></Identify>");
    }

    public static String answer(String content) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
        <responseDate>2026-03-04T05:06:07Z</responseDate><request verb="ListRecords"/>
        %s</OAI-PMH>
        """
                .formatted(content);
    }

    /** A list, and where it goes on; empty for its end. */
    public static String list(String token, String... records) {
        return answer(
                "<ListRecords>"
                        + String.join("\n", records)
                        + (token.isEmpty()
                                ? ""
                                : "<resumptionToken>" + token + "</resumptionToken>")
                        + "</ListRecords>");
    }

    /** A record with fields such as {@code title=Study}. */
    public static String record(String identifier, String... fields) {
        return "<record>%s<metadata><oai_dc:dc %s %s>%s</oai_dc:dc></metadata></record>"
                .formatted(
                        header(identifier, ""),
                        "xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"",
                        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
                        Stream.of(fields)
                                .map(field -> field.split("=", 2))
                                .map(field ->
                                        "<dc:%s>%s</dc:%s>"
                                                .formatted(field[0], field[1], endOf(field[0])))
                                .collect(Collectors.joining()));
    }

    private static String endOf(String name) {
        return name.split(" ")[0];
    }

    public static String deleted(String identifier) {
        return "<record>" + header(identifier, " status=\"deleted\"") + "</record>";
    }

    private static String header(String identifier, String status) {
        return "<header%s><identifier>%s</identifier><datestamp>2026-01-02T03:04:05Z</datestamp></header>"
                .formatted(status, identifier);
    }

    public static String error(String code) {
        return answer("<error code=\"" + code + "\">words of it</error>");
    }
}
