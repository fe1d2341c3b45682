package org.seamark.catalogue.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.LanguageNames;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;
import org.springframework.stereotype.Component;

/**
 * The values that each facet can have, and their names in every language, made once when first
 * asked for: a page prints a hundred of them. Publishers and years are whatever the catalogue holds
 * and name themselves.
 */
@Component
class FacetValueNames {

    private static final int LONGEST_PUBLISHER = 300;

    private final Map<Facet, Map<Language, Map<String, String>>> names = new EnumMap<>(Facet.class);
    private final Texts texts;
    private final Countries countries;
    private final ConceptNames concepts;

    FacetValueNames(Texts texts, Countries countries, ConceptNames concepts) {
        this.texts = texts;
        this.countries = countries;
        this.concepts = concepts;
        for (var facet : Facet.values()) {
            names.put(facet, new ConcurrentHashMap<>());
        }
    }

    private Map<String, String> names(Facet facet, Language language) {
        return switch (facet) {
            case OBJECTIVE -> objectives(language);
            case PRINCIPLE -> labels(language, List.of(Principle.values()));
            case SCOPE -> labels(language, List.of(Scope.values()));
            case REGION -> labels(language, List.of(Region.values()));
            case COUNTRY -> labels(language, countries.all());
            case TYPE -> labels(language, List.of(DocumentType.values()));
            case KIND -> labels(language, List.of(Kind.values()));
            case LANGUAGE ->
                    languages(
                            language,
                            Arrays.stream(Language.values()).map(Language::code).toList());
            case OTHER_LANGUAGE -> languages(language, List.of(ULocale.getISOLanguages()));
            case PUBLISHER, YEAR, CONCEPT -> Map.of();
        };
    }

    private Map<String, String> objectives(Language language) {
        var objectives = new LinkedHashMap<String, String>();
        for (var objective : Objective.ALL) {
            objectives.put(
                    objective.code(),
                    objective.number() + " – " + texts.text(language, objective.key()));
        }
        var general = Objective.GENERAL;
        objectives.put(general.code(), texts.text(language, general.key()));
        return objectives;
    }

    private Map<String, String> languages(Language language, List<String> codes) {
        var languages = new LinkedHashMap<String, String>();
        codes.forEach(code -> languages.put(code, LanguageNames.name(code, language, texts)));
        return languages;
    }

    private Map<String, String> labels(Language language, Iterable<? extends Concept> concepts) {
        var labels = new LinkedHashMap<String, String>();
        concepts.forEach(
                concept -> labels.put(concept.code(), texts.text(language, concept.key())));
        return labels;
    }

    /** The value that a text in an address means, as the catalogue writes it. */
    Optional<String> known(Facet facet, String text) {
        return switch (facet) {
            case PUBLISHER ->
                    text.length() <= LONGEST_PUBLISHER ? Optional.of(text) : Optional.empty();
            case YEAR -> text.matches("[0-9]{4}") ? Optional.of(text) : Optional.empty();
            case CONCEPT -> concepts.name(text, Language.EN).map(name -> text);
            case COUNTRY -> listed(facet, text.toUpperCase(Locale.ROOT));
            default -> listed(facet, text.toLowerCase(Locale.ROOT));
        };
    }

    private Optional<String> listed(Facet facet, String code) {
        return Optional.of(code).filter(values(facet, Language.EN)::containsKey);
    }

    String name(Facet facet, String value, Language language) {
        if (facet == Facet.CONCEPT) {
            return concepts.name(value, language).orElse(value);
        }
        return values(facet, language).getOrDefault(value, value);
    }

    /**
     * What goes with the name of a value: with that of Kosovo, what the United Nations say of it.
     */
    Optional<String> note(Facet facet, String value, Language language) {
        return facet == Facet.COUNTRY && value.equals(Country.KOSOVO)
                ? Optional.of(texts.text(language, "kosovo.footnote"))
                : Optional.empty();
    }

    /** Whether a thesaurus gives the facet values at all. */
    boolean hasConcepts() {
        return !concepts.isEmpty();
    }

    /** The values of a controlled list in its own order; none for what has no such list. */
    List<String> inOrder(Facet facet) {
        return List.copyOf(values(facet, Language.EN).keySet());
    }

    private Map<String, String> values(Facet facet, Language language) {
        return Objects.requireNonNull(names.get(facet))
                .computeIfAbsent(language, asked -> names(facet, asked));
    }
}
