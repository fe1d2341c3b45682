package org.seamark.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Scope;

/**
 * A listing as results show it.
 *
 * @param language the language of the title: the reader's, where there is such a version
 * @param summaryLanguage that of the summary: the same, where there is a summary in it
 * @param versions the languages in which the record is described
 * @param languages the languages in which the thing itself can be had
 * @param published when it came into the catalogue
 */
public record Hit(
        Reference reference,
        Kind kind,
        String address,
        Language language,
        List<Fragment> title,
        Language summaryLanguage,
        List<Fragment> summary,
        Set<Language> versions,
        Set<Language> languages,
        @Nullable DocumentType type,
        @Nullable Scope scope,
        List<String> countries,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        Instant published) {

    /** A piece of text, and whether it answers the query. */
    public record Fragment(String text, boolean hit) {}

    /** The summary as one text, where it is in the language of the title; else nothing. */
    public String ownSummary() {
        return summaryLanguage == language ? plain(summary) : "";
    }

    /** The fragments as one text again. */
    public static String plain(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
