package org.seamark.catalogue.oai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Isbn;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.vocabulary.Country;

/**
 * A record as the formats write it.
 *
 * @param identifier the protocol's own, {@code oai:example.org:k3v9xq7m2p}
 * @param origin scheme and host of this site
 * @param publication what is known beside the listing, where the record is stored
 */
record Described(
        Listing listing,
        String identifier,
        String origin,
        @Nullable Publication<?> publication,
        @Nullable Citation citation,
        Labels labels) {

    static Described of(
            Listing listing,
            String identifier,
            String origin,
            @Nullable Publication<?> publication,
            Labels labels) {
        var page = origin + "/en/" + listing.address();
        var citation = publication == null ? null : publication.citation(Language.EN, page);
        return new Described(listing, identifier, origin, publication, citation, labels);
    }

    /** The page of it, in the language that most read. */
    String page() {
        return origin + "/en/" + listing.address();
    }

    List<Creator> creators() {
        if (citation != null) {
            return citation.creators();
        }
        var publisher = listing.publisher();
        return publisher == null ? List.of() : List.of(Creator.organisation(publisher));
    }

    /** Document symbol, such as A/RES/73/195. */
    Optional<String> symbol() {
        return citation == null ? Optional.empty() : Optional.ofNullable(citation.symbol());
    }

    Optional<Integer> pages() {
        return citation == null ? Optional.empty() : Optional.ofNullable(citation.pages());
    }

    Optional<Doi> doi() {
        return Doi.among(links());
    }

    /** That of a link, or in which its DOI ends. */
    Optional<Isbn> isbn() {
        return Isbn.among(links());
    }

    List<Link> links() {
        return publication == null ? List.of() : publication.links();
    }

    List<AttachedFile> files() {
        return publication == null ? List.of() : publication.files();
    }

    /** The media types of its files or, where there is none, how such files end. */
    List<String> formats() {
        return files().stream()
                .map(file -> file.mediaType().orElse(file.format()))
                .distinct()
                .toList();
    }

    /** Whether its date says when it takes place or goes on, and not when it was issued. */
    boolean isSpan() {
        return switch (listing.kind()) {
            case EVENT, PROJECT, PRACTICE -> true;
            case DOCUMENT, TRAINING, VIDEO, STATEMENT -> false;
        };
    }

    /** Where an event takes place, as it stands among its details. */
    Optional<String> venue() {
        return publication != null && publication.details().get("location") instanceof List<?> all
                ? all.stream()
                        .filter(Map.class::isInstance)
                        .flatMap(place -> Stream.ofNullable(((Map<?, ?>) place).get("name")))
                        .map(Object::toString)
                        .findFirst()
                : Optional.empty();
    }

    Optional<String> licence() {
        return publication == null ? Optional.empty() : publication.licence();
    }

    /** What it is about, in English words. */
    Stream<String> subjects() {
        var classification = listing.classification();
        return Stream.concat(
                        Stream.concat(
                                classification.objectives().stream().map(labels::of),
                                classification.principles().stream().map(labels::of)),
                        classification.themes().stream())
                .distinct();
    }

    /** Where it is about, in English names. */
    Stream<String> places() {
        var classification = listing.classification();
        return Stream.concat(
                classification.regions().stream().map(labels::of),
                classification.countries().stream().map(labels::country));
    }

    /** What the United Nations say of a name among the places. */
    Optional<String> note() {
        return Optional.of(labels.text("kosovo.footnote"))
                .filter(text -> listing.classification().countries().contains(Country.KOSOVO));
    }
}
