package org.seamark.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.citation.Genre;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.Spoken;
import org.seamark.vocabulary.DocumentType;

/**
 * How a resource is cited: by its title in a language in which it can be had, the reader's if
 * possible, and by its publisher's address before Seamark's.
 */
record Cited(Description resource) {

    /**
     * The citation for a reader.
     *
     * @param here the complete address of the resource's page
     */
    Citation by(Language reader, String here) {
        var title = title(reader);
        var creators =
                resource.authors().isEmpty()
                        ? Stream.ofNullable(resource.publisher())
                                .map(Creator::organisation)
                                .toList()
                        : resource.authors().stream().map(Creator::author).toList();
        return new Citation(
                genre(),
                title,
                creators,
                resource.publisher(),
                resource.published(),
                resource.symbol(),
                resource.pages(),
                resource.summary().in(title.language()).orElse(""),
                address(title.language()).orElse(here),
                null,
                null);
    }

    private Genre genre() {
        return switch (resource.form()) {
            case VIDEO -> Genre.VIDEO;
            case TRAINING -> Genre.ONLINE;
            case DOCUMENT -> genre(resource.type());
        };
    }

    private static Genre genre(@Nullable DocumentType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> Genre.ARTICLE;
            case REPORT, ANALYSIS, POLICY_BRIEF, WORKING_PAPER, METHODOLOGY -> Genre.REPORT;
            case GUIDELINES, TRAINING_MATERIAL -> Genre.MANUAL;
            case LINK, E_LEARNING_COURSE -> Genre.ONLINE;
            case null, default -> Genre.OTHER;
        };
    }

    private Spoken title(Language reader) {
        var original =
                Optional.ofNullable(resource.originalLanguage()).flatMap(Language::of).stream();
        return Stream.of(
                        Stream.of(reader).filter(resource.languages()::contains),
                        original,
                        Language.FALLBACK.stream().filter(resource.languages()::contains))
                .flatMap(languages -> languages)
                .filter(resource.title().languages()::contains)
                .findFirst()
                .flatMap(language -> resource.title().best(language))
                .or(() -> resource.title().best(reader))
                .orElseThrow();
    }

    private Optional<String> address(Language language) {
        return Stream.of("full-text", "page", "course", "video")
                .flatMap(kind -> inOrder(resource.links(), kind, language))
                .map(Link::url)
                .findFirst();
    }

    /** The links of a kind: in the language, in none that is known, in another. */
    private static Stream<Link> inOrder(List<Link> links, String kind, Language language) {
        var ofKind = links.stream().filter(link -> link.kind().equals(kind)).toList();
        return Stream.of(
                        ofKind.stream().filter(link -> language.code().equals(link.language())),
                        ofKind.stream().filter(link -> link.language() == null),
                        ofKind.stream())
                .flatMap(found -> found);
    }
}
