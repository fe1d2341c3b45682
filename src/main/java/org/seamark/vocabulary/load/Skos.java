package org.seamark.vocabulary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** Labels of SKOS, preferred and other ones; nothing is fetched that a file only names. */
final class Skos extends AbstractRDFHandler {

    private record Label(boolean preferred, Language language, String text) {}

    /** Of SKOS, and of what there is also a label: no concepts. */
    private static final Set<Value> OTHERS =
            Set.of(SKOS.CONCEPT_SCHEME, SKOS.COLLECTION, SKOS.ORDERED_COLLECTION);

    /** By address; without labels where none is in one of the six languages. */
    private final Map<String, List<Label>> concepts = new LinkedHashMap<>();

    private final Set<String> others = new HashSet<>();

    /** Those of which the address or a label is too long. */
    private final Set<String> tooLong = new LinkedHashSet<>();

    private Skos() {}

    static ThesaurusFile read(Path file, String name) throws IOException {
        var parser = SkosSyntax.parser(file, name);
        var skos = new Skos();
        parser.setRDFHandler(skos);
        try (var in = Files.newInputStream(file)) {
            parser.parse(in, "urn:seamark:thesaurus");
        } catch (RDFParseException | RDFHandlerException wrong) {
            throw new UnreadableThesaurus(
                    file, "is not what its name says: " + SkosSyntax.reason(wrong));
        }
        skos.concepts.keySet().removeAll(skos.others);
        skos.tooLong.removeAll(skos.others);
        return new ThesaurusFile(skos.descriptors(), skos.rejected());
    }

    @Override
    public void handleStatement(Statement statement) {
        if (!(statement.getSubject() instanceof IRI subject)) {
            return;
        }
        var code = subject.stringValue();
        var said = statement.getPredicate();
        if (said.equals(RDF.TYPE)) {
            type(code, statement.getObject());
        } else if (statement.getObject() instanceof Literal literal
                && (said.equals(SKOS.PREF_LABEL) || said.equals(SKOS.ALT_LABEL))) {
            label(code, said.equals(SKOS.PREF_LABEL), literal);
        }
    }

    private void type(String code, Value type) {
        if (OTHERS.contains(type)) {
            others.add(code);
        } else if (type.equals(SKOS.CONCEPT) && ThesaurusFile.isCode(code)) {
            concepts.computeIfAbsent(code, c -> new ArrayList<>());
        }
    }

    private void label(String code, boolean preferred, Literal literal) {
        var text = literal.getLabel().strip();
        if (!ThesaurusFile.isCode(code) || text.length() > ThesaurusFile.LONGEST_LABEL) {
            tooLong.add(code);
            return;
        }
        var labels = concepts.computeIfAbsent(code, c -> new ArrayList<>());
        literal.getLanguage()
                .flatMap(Skos::language)
                .ifPresent(language -> labels.add(new Label(preferred, language, text)));
    }

    /** What is too long, then concepts that nobody here could read, each once. */
    private List<String> rejected() {
        var rejected = new ArrayList<String>();
        tooLong.forEach(code -> rejected.add(said(code, "the address or a label is too long")));
        concepts.forEach((code, labels) -> {
            if (labels.stream().allMatch(label -> label.text().isEmpty())
                    && !tooLong.contains(code)) {
                rejected.add(said(code, "no label that says to be in one of the six languages"));
            }
        });
        return rejected;
    }

    private static String said(String code, String why) {
        return (code.length() > 80 ? code.substring(0, 80) + "…" : code) + ": " + why;
    }

    /** {@code zh-Hans-CN} is Chinese. */
    private static Optional<Language> language(String tag) {
        return Language.of(tag.split("-")[0].toLowerCase(java.util.Locale.ROOT));
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
