package org.seamark.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Titles;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.reviews.Cover;
import org.seamark.reviews.Works;
import org.springframework.stereotype.Component;

/** What notices are about: works that were handed in, and records of the catalogue. */
@Component
class About {

    private final Works works;
    private final Titles titles;

    About(Works works, Titles titles) {
        this.works = works;
        this.titles = titles;
    }

    /**
     * Something that a notice is about.
     *
     * @param into the language of a translation; its title is that of its record
     */
    record Thing(LocalizedText title, @Nullable Language into) {}

    /** What is there, with one query for each sort. */
    Map<Reference, Thing> of(Collection<Notice> notices) {
        var references =
                notices.stream()
                        .map(About::reference)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        var covers = works.covers(references);
        var translated = covers.values().stream().map(Cover::translated).filter(Objects::nonNull);
        var known = titles.of(Stream.concat(references.stream(), translated).toList());
        var found = new HashMap<Reference, Thing>();
        known.forEach((reference, title) -> found.put(reference, new Thing(title, null)));
        covers.forEach((reference, cover) ->
                found.put(reference, new Thing(title(cover, known), cover.into())));
        return found;
    }

    private static LocalizedText title(Cover cover, Map<Reference, LocalizedText> known) {
        var record = cover.translated() == null ? null : known.get(cover.translated());
        return record == null ? cover.title() : record;
    }

    private static Optional<Reference> reference(Notice notice) {
        return Optional.ofNullable(notice.about());
    }
}
