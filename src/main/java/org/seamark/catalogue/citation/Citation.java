package org.seamark.catalogue.citation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Isbn;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Spoken;

/**
 * What a citation says of a record, as far as it is known.
 *
 * @param title in a language in which the thing can be had, the reader's if possible
 * @param creators its authors or, where none is named, who published, leads or holds it
 * @param symbol its document symbol, such as A/RES/73/195
 * @param summary in the language of the title, or empty
 * @param address its publisher's, else that of its page here
 * @param doi its own, like {@code isbn}
 */
public record Citation(
        Genre genre,
        Spoken title,
        List<Creator> creators,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable String symbol,
        @Nullable Integer pages,
        String summary,
        String address,
        @Nullable Doi doi,
        @Nullable Isbn isbn) {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Zl}\\p{Zp}\\x85]+");
    private static final String ENDS = ".!?。？！؟";

    /** A citation of something that is no publication: a project, a meeting. */
    public static Citation of(
            Genre genre,
            Spoken title,
            List<Creator> creators,
            @Nullable PartialDate date,
            String address) {
        return new Citation(
                genre, title, creators, null, date, null, null, "", address, null, null);
    }

    /** The same with the DOI and the ISBN of the thing whose links these are. */
    public Citation identifiedBy(Collection<Link> links) {
        return new Citation(
                genre,
                title,
                creators,
                publisher,
                date,
                symbol,
                pages,
                summary,
                address,
                Doi.among(links).orElse(null),
                Isbn.among(links).orElse(null));
    }

    /** The year of its publication, or nothing. */
    String year() {
        return date == null ? "" : Integer.toString(date.year());
    }

    /** {@code Authors (year). Title. Publisher. Symbol. Address}, as far as they are known. */
    public String text() {
        var when = year().isEmpty() ? "" : " (" + year() + ")";
        var parts =
                Stream.of(
                                creators.isEmpty()
                                        ? Stream.of(title.text() + when)
                                        : Stream.of(names() + when, title.text()),
                                Stream.ofNullable(publisher).filter(name -> !isCreator(name)),
                                Stream.ofNullable(symbol))
                        .flatMap(part -> part)
                        .map(part -> isEnded(part) ? part : part + ".");
        return Stream.concat(parts, Stream.of(address)).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private static boolean isEnded(String part) {
        return !part.isEmpty() && ENDS.indexOf(part.charAt(part.length() - 1)) >= 0;
    }

    private String names() {
        return creators.stream().map(Creator::name).collect(Collectors.joining("; "));
    }

    private boolean isCreator(String name) {
        return creators.stream().anyMatch(creator -> creator.name().equals(name));
    }

    /** A text as one line, whatever sign some reader takes for the end of one. */
    static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** A field of a format that has no place for what is absent. */
    static String field(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
