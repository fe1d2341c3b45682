package org.seamark.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Concept;

/** A way to narrow the catalogue: the name of its parameter in addresses. */
public enum Facet {
    OBJECTIVE("objective"),
    PRINCIPLE("principle"),
    SCOPE("scope"),
    REGION("region"),
    COUNTRY("country"),
    TYPE("type"),
    KIND("kind"),
    LANGUAGE("language"),
    OTHER_LANGUAGE("other"),
    PUBLISHER("publisher"),
    YEAR("year"),
    /** Of thesauri; the index recognises them in a listing. */
    CONCEPT("concept");

    /** A name that is longer is a mistake, but must not keep the rest from being indexed. */
    private static final int LONGEST_NAME = 300;

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    /** What a listing has of it, as it stands in addresses. */
    public List<String> in(Listing listing) {
        var classification = listing.classification();
        return switch (this) {
            case OBJECTIVE -> codes(classification.objectives());
            case PRINCIPLE -> codes(classification.principles());
            case SCOPE -> code(classification.scope());
            case REGION -> codes(classification.regions());
            case COUNTRY -> List.copyOf(classification.countries());
            case TYPE -> code(listing.type());
            case KIND -> code(listing.kind());
            case LANGUAGE -> listing.languages().stream().sorted().map(Language::code).toList();
            case OTHER_LANGUAGE -> listing.otherLanguages().stream().sorted().toList();
            case PUBLISHER -> Stream.ofNullable(listing.publisher()).map(Facet::clipped).toList();
            case YEAR ->
                    Stream.ofNullable(listing.date())
                            .map(date -> Integer.toString(date.year()))
                            .toList();
            case CONCEPT -> List.of();
        };
    }

    private static List<String> codes(Collection<? extends Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }

    private static List<String> code(@Nullable Concept concept) {
        return concept == null ? List.of() : List.of(concept.code());
    }

    private static String clipped(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
