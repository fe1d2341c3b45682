package org.seamark.catalogue.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;
import org.springframework.stereotype.Component;

/**
 * The values that each facet can have, and their names in every language, made once: a page prints
 * a hundred of them. Publishers and years are whatever the catalogue holds and name themselves.
 */
@Component
class FacetValueNames {

    private static final int LONGEST_PUBLISHER = 300;

    private final Map<Language, Map<Facet, Map<String, String>>> names =
            new EnumMap<>(Language.class);

    FacetValueNames(Texts texts, Countries countries) {
        for (var language : Language.values()) {
            names.put(language, names(language, texts, countries));
        }
    }

    private static Map<Facet, Map<String, String>> names(
            Language language, Texts texts, Countries countries) {
        var names = new EnumMap<Facet, Map<String, String>>(Facet.class);
        var objectives = new LinkedHashMap<String, String>();
        for (var objective : Objective.ALL) {
            objectives.put(
                    objective.code(),
                    objective.number() + " – " + texts.text(language, objective.key()));
        }
        var general = Objective.GENERAL;
        objectives.put(general.code(), texts.text(language, general.key()));
        names.put(Facet.OBJECTIVE, objectives);
        names.put(Facet.PRINCIPLE, labels(language, texts, List.of(Principle.values())));
        names.put(Facet.SCOPE, labels(language, texts, List.of(Scope.values())));
        names.put(Facet.REGION, labels(language, texts, List.of(Region.values())));
        names.put(Facet.COUNTRY, labels(language, texts, countries.all()));
        names.put(Facet.TYPE, labels(language, texts, List.of(DocumentType.values())));
        names.put(Facet.KIND, labels(language, texts, List.of(Kind.values())));
        var six = Arrays.stream(Language.values()).map(Language::code).toList();
        names.put(Facet.LANGUAGE, languages(language, six));
        names.put(Facet.OTHER_LANGUAGE, languages(language, List.of(ULocale.getISOLanguages())));
        return names;
    }

    private static Map<String, String> languages(Language language, List<String> codes) {
        var languages = new LinkedHashMap<String, String>();
        codes.forEach(code -> languages.put(code, languageName(code, language)));
        return languages;
    }

    private static Map<String, String> labels(
            Language language, Texts texts, Iterable<? extends Concept> concepts) {
        var labels = new LinkedHashMap<String, String>();
        concepts.forEach(
                concept -> labels.put(concept.code(), texts.text(language, concept.key())));
        return labels;
    }

    private static String languageName(String code, Language language) {
        return UCharacter.toTitleCase(
                language.locale(),
                ULocale.getDisplayLanguage(code, language.code()),
                null,
                UCharacter.TITLECASE_NO_LOWERCASE);
    }

    /** The value that a text in an address means, as the catalogue writes it. */
    Optional<String> known(Facet facet, String text) {
        return switch (facet) {
            case PUBLISHER ->
                    text.length() <= LONGEST_PUBLISHER ? Optional.of(text) : Optional.empty();
            case YEAR -> text.matches("[0-9]{4}") ? Optional.of(text) : Optional.empty();
            case COUNTRY -> listed(facet, text.toUpperCase(Locale.ROOT));
            default -> listed(facet, text.toLowerCase(Locale.ROOT));
        };
    }

    private Optional<String> listed(Facet facet, String code) {
        return Optional.of(code).filter(values(facet, Language.EN)::containsKey);
    }

    String name(Facet facet, String value, Language language) {
        return values(facet, language).getOrDefault(value, value);
    }

    /** The values of a controlled list in its own order; none for what has no such list. */
    List<String> inOrder(Facet facet) {
        return List.copyOf(values(facet, Language.EN).keySet());
    }

    private Map<String, String> values(Facet facet, Language language) {
        return names.getOrDefault(language, Map.of()).getOrDefault(facet, Map.of());
    }
}
