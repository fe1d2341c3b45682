package org.seamark.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Provenance;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.vocabulary.Classification;

/** Events for tests. */
public final class Meetings {

    public static final Instant NOW = Instant.parse("2023-05-02T10:15:30Z");

    private Meetings() {}

    public static Event event(Description description) {
        var id = Identifiers.next();
        return new Event(id, 0, Provenance.of(id, "tests", "one", NOW), description);
    }

    /** The same event, changed. */
    public static Event again(Event before, Description anew, Instant now) {
        return new Event(before.id(), before.version(), before.provenance().changed(now), anew);
    }

    public static Description titled(String title) {
        return on(title, null, null, null, null);
    }

    public static Description on(
            String title,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String zone,
            @Nullable State state) {
        return new Description(
                LocalizedText.of(Language.EN, title),
                LocalizedText.EMPTY,
                Format.DIALOGUE,
                starts,
                ends,
                zone,
                null,
                null,
                List.of(),
                null,
                null,
                state,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Classification.NONE);
    }
}
