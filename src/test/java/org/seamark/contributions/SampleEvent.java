package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import org.seamark.forms.Content;

/** The content of an event that can be handed in as it is. */
final class SampleEvent {

    private SampleEvent() {}

    /** With an agenda in English. */
    static Content with(String agenda) {
        return Content.EMPTY
                .with("title", Map.of("en", "Harbour talk"))
                .with("summary", Map.of("en", "How ports take people in."))
                .with("format", "gcm-talk")
                .with("organizers", List.of("United Nations"))
                .with("agenda", Map.of("en", agenda))
                .with("objectives", List.of("9"))
                .with("scope", "global")
                .with("rights", true);
    }
}
