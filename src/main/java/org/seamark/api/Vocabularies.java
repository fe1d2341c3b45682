package org.seamark.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The controlled lists whose codes stand in records. */
@Component
public class Vocabularies {

    private final Map<String, Vocabulary> byName = new TreeMap<>();
    private final Texts texts;

    Vocabularies(Texts texts, Countries countries) {
        this.texts = texts;
        add("kinds", List.of(Kind.values()));
        add("types", List.of(DocumentType.values()));
        add(
                "objectives",
                Stream.concat(Objective.ALL.stream(), Stream.of(Objective.GENERAL)).toList());
        add("principles", List.of(Principle.values()));
        add("scopes", List.of(Scope.values()));
        add("regions", List.of(Region.values()));
        add("countries", countries.all());
        byName.put(
                "languages",
                new Vocabulary(
                        "languages",
                        Arrays.stream(Language.values())
                                .map(Language::code)
                                .map(code -> term(code, "language." + code))
                                .toList()));
    }

    private void add(String name, Collection<? extends Concept> concepts) {
        byName.put(
                name,
                new Vocabulary(
                        name,
                        concepts.stream()
                                .map(concept -> term(concept.code(), concept.key()))
                                .toList()));
    }

    /** The name of Kosovo has an asterisk, and what it stands for goes with it. */
    private Term term(String code, String key) {
        return new Term(
                code,
                Term.everywhere(texts, key),
                code.equals(Country.KOSOVO) ? Term.everywhere(texts, "kosovo.footnote") : Map.of());
    }

    public List<Vocabulary> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Vocabulary> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
