package org.seamark.catalogue.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Catalogue;
import org.seamark.database.DataFolder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What is served: this build with its texts and settings, of this catalogue. Its mark is in the tag
 * of every answer that may be kept, the same on all nodes that serve the same.
 */
@Component
public class Edition {

    private static final List<String> SHOWN =
            List.of("seamark.address", "seamark.contact", "seamark.source");
    private static final String BUILD = new BuildMark().of(BuildMark.running()).told();

    private final Catalogue catalogue;
    private final String texts;
    private final Instant since;
    private volatile @Nullable String mark;

    Edition(Catalogue catalogue, DataFolder folder, Environment settings, Clock clock) {
        this.catalogue = catalogue;
        this.since = clock.instant();
        this.texts =
                new BuildMark().of(folder.vocabulary()).told()
                        + Integer.toHexString(
                                String.join(
                                                " ",
                                                SHOWN.stream()
                                                        .map(name -> settings.getProperty(name, ""))
                                                        .toList())
                                        .hashCode());
    }

    /**
     * When an answer about something that changed last came to be as it is: with the change, or
     * with this edition, which is served since this process began.
     */
    public Instant modified(Instant changed) {
        return changed.isAfter(since) ? changed : since;
    }

    /** A few letters and digits; others for another build, other texts, another catalogue. */
    public String mark() {
        var known = mark;
        if (known == null) {
            // asked for once: no backup is restored under a server that runs
            known = BUILD + texts + Long.toHexString(catalogue.lineage().getMostSignificantBits());
            mark = known;
        }
        return known;
    }
}
