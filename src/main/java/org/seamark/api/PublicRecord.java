package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Entry;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Creator;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Isbn;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;

/**
 * A record as programs get it, in all its languages.
 *
 * @param id its code, which stays when the title changes
 * @param title by language, like {@code summary}
 * @param date when it was published, took place or began; a year, a month or a day
 * @param until when it ended or ends, where that is known and another day
 * @param symbol its document symbol, such as A/RES/73/195
 * @param details what only its kind has: hours and venue of an event, donors of a project, lessons
 *     of a practice …, by the names of the native format of imports and exports
 * @param page its page for readers of English; the other languages stand beside it
 * @param published when it came into the catalogue, and {@code changed} when it last changed there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicRecord(
        String id,
        String kind,
        @Nullable String type,
        Map<Language, String> title,
        Map<Language, String> summary,
        List<String> languages,
        List<Creator> creators,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String until,
        Classes classes,
        @Nullable String doi,
        @Nullable String isbn,
        @Nullable String symbol,
        @Nullable Licence licence,
        Source source,
        List<Link> links,
        List<PublicFile> files,
        Map<String, Object> details,
        String page,
        String published,
        String changed) {

    /** Of what is listed, as it stands in the catalogue and where it is kept. */
    static PublicRecord of(Entry entry, Listing listing, Publication<?> record, String origin) {
        var page = origin + "/en/" + listing.address();
        var citation = record.citation(Language.EN, page);
        var doi = Doi.among(record.links());
        return new PublicRecord(
                entry.code(),
                listing.kind().code(),
                listing.type() == null ? null : listing.type().code(),
                listing.title().texts(),
                listing.summary().texts(),
                listing.allLanguages(),
                citation.creators(),
                listing.publisher(),
                listing.date() == null ? null : listing.date().toString(),
                listing.until() == null ? null : listing.until().toString(),
                Classes.of(listing.classification()),
                doi.map(Doi::name).orElse(null),
                Isbn.among(record.links()).map(Isbn::digits).orElse(null),
                citation.symbol(),
                record.licence().map(Licence::of).orElse(null),
                Source.of(record.provenance()),
                record.links(),
                record.files().stream().map(file -> PublicFile.of(file, origin)).toList(),
                Details.of(record),
                page,
                listing.published().toString(),
                entry.changed().toString());
    }
}
