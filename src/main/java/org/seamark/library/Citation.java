package org.seamark.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.Spoken;

/**
 * How a resource is cited: by its title in a language in which it can be had, the reader's if
 * possible, and by its publisher's address before Seamark's.
 *
 * @param creators its authors or, where none is named, its publisher
 */
public record Citation(Description resource, Spoken title, List<String> creators, String address) {

    private static final Pattern ENDED = Pattern.compile("[.!?。？！؟]$");

    /**
     * The citation for a reader.
     *
     * @param here the complete address of the resource's page
     */
    public static Citation of(Description resource, Language reader, String here) {
        var title = title(resource, reader);
        var creators =
                resource.authors().isEmpty()
                        ? Stream.ofNullable(resource.publisher()).toList()
                        : resource.authors();
        return new Citation(
                resource, title, creators, address(resource, title.language()).orElse(here));
    }

    private static Spoken title(Description resource, Language reader) {
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

    private static Optional<String> address(Description resource, Language language) {
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

    /** The year of its publication, or nothing. */
    String year() {
        var published = resource.published();
        return published == null ? "" : Integer.toString(published.year());
    }

    /** The publisher, unless it already stands for the author. */
    Optional<String> publisher() {
        return Optional.ofNullable(resource.publisher()).filter(name -> !creators.contains(name));
    }

    /** {@code Authors (year). Title. Publisher. Symbol. Address}, as far as they are known. */
    public String text() {
        var who = String.join("; ", creators);
        var when = year().isEmpty() ? "" : "(" + year() + ")";
        var opening = (who + " " + when).strip();
        var parts =
                Stream.of(
                                opening,
                                title.text(),
                                publisher().orElse(""),
                                Objects.requireNonNullElse(resource.symbol(), ""))
                        .filter(part -> !part.isEmpty())
                        .map(part -> ENDED.matcher(part).find() ? part : part + ".");
        return Stream.concat(parts, Stream.of(address)).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    public String bibtex() {
        return new BibTex(this).toString();
    }

    public String ris() {
        return new Ris(this).toString();
    }
}
