package org.seamark.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Descriptor;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Thesauri;
import org.springframework.stereotype.Component;

/**
 * What is called by another name in another language: countries, regions, types of documents, and
 * the concepts of the thesauri.
 */
@Component
public class SearchVocabulary implements Supplier<NamesElsewhere> {

    private final Countries countries;
    private final Texts texts;
    private final Thesauri thesauri;
    private volatile NamesElsewhere known = NamesElsewhere.NONE;

    SearchVocabulary(Countries countries, Texts texts, Thesauri thesauri) {
        this.countries = countries;
        this.texts = texts;
        this.thesauri = thesauri;
    }

    @Override
    public NamesElsewhere get() {
        var thesaurus = thesauri.all();
        var before = known;
        if (thesaurus.version() != before.version()) {
            before =
                    new NamesElsewhere(
                            thesaurus.version(),
                            own().map(this::descriptor).toList(),
                            thesaurus.descriptors());
            known = before;
        }
        return before;
    }

    private Stream<Concept> own() {
        return Stream.of(
                        countries.all().stream(),
                        Arrays.stream(Region.values()),
                        Arrays.stream(DocumentType.values()))
                .flatMap(concepts -> concepts);
    }

    private Descriptor descriptor(Concept concept) {
        var labels = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            labels.put(language, List.of(texts.text(language, concept.key())));
        }
        return new Descriptor(concept.key(), labels);
    }
}
