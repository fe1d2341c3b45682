package org.seamark.catalogue;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;

/**
 * What the public may find of something published.
 *
 * @param address the path after the language, such as {@code library/global-study-k3v9xq7m2p}
 * @param text what is searched beyond title and summary
 * @param languages those of the six in which the thing itself can be had
 * @param otherLanguages further languages of the thing, ISO 639-1
 * @param date when it was published, took place or began
 * @param until when it ends, where that is known and another day
 * @param published when it came into the catalogue
 * @param imported whether it came from a source, and not from people who handed it in
 */
public record Listing(
        Reference reference,
        Kind kind,
        String address,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText text,
        Classification classification,
        @Nullable DocumentType type,
        Set<Language> languages,
        Set<String> otherLanguages,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        Instant published,
        boolean imported) {

    /** What a source brings is no news when it is older than this. */
    private static final Period NEWS = Period.ofYears(1);

    public Listing {
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a listing without a title: " + reference);
        }
        until = date == null || date.equals(until) ? null : until;
        languages = Set.copyOf(languages);
        otherLanguages = Set.copyOf(otherLanguages);
    }

    /** All languages of the thing, ISO 639-1: those of the six first. */
    public List<String> allLanguages() {
        return Stream.concat(
                        languages.stream().sorted().map(Language::code),
                        otherLanguages.stream().sorted())
                .toList();
    }

    /** The same, found by further texts too. */
    public Listing andText(LocalizedText more) {
        return new Listing(
                reference,
                kind,
                address,
                title,
                summary,
                new SearchedText().with(text).with(more).in(title.languages()),
                classification,
                type,
                languages,
                otherLanguages,
                publisher,
                date,
                until,
                published,
                imported);
    }

    /**
     * Whether it is news to who follows a search. What people handed in always is; of what was
     * imported, only what had not been out for long: an old holding is not new because it moves
     * here.
     */
    public boolean isNews() {
        return !imported
                || date == null
                || !date.start()
                        .isBefore(published.atZone(ZoneOffset.UTC).toLocalDate().minus(NEWS));
    }
}
