package org.seamark.catalogue.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 */
public record Citation(
        Genre genre,
        Spoken title,
        List<String> creators,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable String symbol,
        @Nullable Integer pages,
        String summary,
        String address) {

    private static final Pattern ENDED = Pattern.compile("[.!?。？！؟]$");

    /** Reference managers would take the last word of an organisation's name for a family name. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "\\S+|.*\\b(of|on|the|for|and|against|University|Cent(re|er)|Committee|Council"
                            + "|Organi[sz]ation|Office|Commission|Group|Institute|Foundation"
                            + "|Coalition|Programme|Process|Watch|Network|Agency|Union|Nations"
                            + "|Ministry)\\b.*");

    /** A citation of something that is no publication: a project, a meeting. */
    public static Citation of(
            Genre genre,
            Spoken title,
            List<String> creators,
            @Nullable PartialDate date,
            String address) {
        return new Citation(genre, title, creators, null, date, null, null, "", address);
    }

    static boolean isOrganisation(String creator) {
        return ORGANISATION.matcher(creator).matches();
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
                                        : Stream.of(
                                                String.join("; ", creators) + when, title.text()),
                                Stream.ofNullable(publisher)
                                        .filter(name -> !creators.contains(name)),
                                Stream.ofNullable(symbol))
                        .flatMap(part -> part)
                        .map(part -> ENDED.matcher(part).find() ? part : part + ".");
        return Stream.concat(parts, Stream.of(address)).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    /** A field of a format that has no place for what is absent. */
    static String field(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
