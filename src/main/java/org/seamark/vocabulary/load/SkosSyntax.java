package org.seamark.vocabulary.load;

import java.net.URI;
import java.nio.file.Path;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.document.Document;
import no.hasmac.jsonld.loader.DocumentLoaderOptions;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParser;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;

/** The forms in which SKOS is written, told by the ending of a name; none fetches anything. */
final class SkosSyntax {

    private SkosSyntax() {}

    /** What is at the bottom of it says most. */
    static @Nullable String reason(Throwable wrong) {
        var cause = wrong.getCause();
        return cause == null || cause.getMessage() == null ? wrong.getMessage() : reason(cause);
    }

    static RDFParser parser(Path file, String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ttl", "turtle" -> new TurtleParser();
            case "rdf", "xml" ->
                    new RDFXMLParser().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
            case "jsonld", "json" ->
                    new JSONLDParser().set(JSONLDSettings.DOCUMENT_LOADER, SkosSyntax::refuse);
            default ->
                    throw new UnreadableThesaurus(
                            file,
                            "a thesaurus is SKOS in Turtle (.ttl), RDF/XML (.rdf) or JSON-LD"
                                    + " (.jsonld), or a table of labels (.tsv).");
        };
    }

    /**
     * What is only named is not fetched; a parser that tries to would tell its own story in the
     * log.
     */
    private static Document refuse(URI address, DocumentLoaderOptions how) throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address + " is not in the file");
    }
}
