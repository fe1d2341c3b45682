package org.seamark.vocabulary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParser;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** Labels of SKOS, preferred and other ones; nothing is fetched that a file only names. */
final class Skos extends AbstractRDFHandler {

    private record Label(boolean preferred, Language language, String text) {}

    private final Map<String, List<Label>> concepts = new LinkedHashMap<>();
    private final List<String> rejected = new ArrayList<>();

    private Skos() {}

    static ThesaurusFile read(Path file, String name) throws IOException {
        var parser = parser(file, name);
        var skos = new Skos();
        parser.setRDFHandler(skos);
        try (var in = Files.newInputStream(file)) {
            parser.parse(in, "urn:seamark:thesaurus");
        } catch (RDFParseException | RDFHandlerException wrong) {
            throw new UnreadableThesaurus(file, "is not what its name says: " + wrong.getMessage());
        }
        return new ThesaurusFile(skos.descriptors(), skos.rejected);
    }

    private static RDFParser parser(Path file, String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ttl", "turtle" -> new TurtleParser();
            case "rdf", "xml" ->
                    new RDFXMLParser().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
            case "jsonld", "json" -> new JSONLDParser().set(JSONLDSettings.WHITELIST, Set.of());
            default ->
                    throw new UnreadableThesaurus(
                            file,
                            "a thesaurus is SKOS in Turtle (.ttl), RDF/XML (.rdf) or JSON-LD"
                                    + " (.jsonld), or a table of labels (.tsv).");
        };
    }

    @Override
    public void handleStatement(Statement statement) {
        boolean preferred = statement.getPredicate().equals(SKOS.PREF_LABEL);
        if (!preferred && !statement.getPredicate().equals(SKOS.ALT_LABEL)) {
            return;
        }
        if (!(statement.getSubject() instanceof IRI subject)
                || !(statement.getObject() instanceof Literal literal)) {
            return;
        }
        var language = literal.getLanguage().flatMap(Skos::language);
        if (language.isEmpty()) {
            return; // a language that Seamark does not speak
        }
        var code = subject.stringValue();
        var text = literal.getLabel().strip();
        if (!ThesaurusFile.isCode(code) || text.length() > ThesaurusFile.LONGEST_LABEL) {
            rejected.add("%s: the address or a label is too long".formatted(shortened(code)));
            return;
        }
        concepts.computeIfAbsent(code, c -> new ArrayList<>())
                .add(new Label(preferred, language.get(), text));
    }

    /** {@code zh-Hans-CN} is Chinese. */
    private static Optional<Language> language(String tag) {
        return Language.of(tag.split("-")[0].toLowerCase(java.util.Locale.ROOT));
    }

    private static String shortened(String code) {
        return code.length() > 80 ? code.substring(0, 80) + "…" : code;
    }

    private List<Descriptor> descriptors() {
        var descriptors = new ArrayList<Descriptor>();
        concepts.forEach((code, found) -> {
            var labels = new EnumMap<Language, List<String>>(Language.class);
            for (boolean preferred : new boolean[] {true, false}) {
                for (var label : found) {
                    if (label.preferred() == preferred) {
                        labels.computeIfAbsent(label.language(), l -> new ArrayList<>())
                                .add(label.text());
                    }
                }
            }
            descriptors.add(new Descriptor(code, labels));
        });
        return descriptors.stream().filter(one -> !one.labels().isEmpty()).toList();
    }
}
