package org.seamark.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.Titles;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
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

    /** The titles of what is there, with one query for each sort. */
    Map<Reference, LocalizedText> of(Collection<Notice> notices) {
        var about = notices.stream().map(About::reference).flatMap(Optional::stream);
        var references = about.distinct().toList();
        var found = new HashMap<Reference, LocalizedText>(titles.of(references));
        works.covers(references).forEach((reference, cover) -> found.put(reference, cover.title()));
        return found;
    }

    private static Optional<Reference> reference(Notice notice) {
        return Optional.ofNullable(notice.about());
    }
}
