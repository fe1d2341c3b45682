package org.seamark.contributions;

import java.util.List;
import org.seamark.forms.Content;

/** The content of a practice that can be handed in as it is. */
public final class SamplePractice {

    private SamplePractice() {}

    /** With a title in English. */
    public static Content titled(String title) {
        var content =
                Content.EMPTY
                        .with("title", java.util.Map.of("en", title))
                        .with("summary", java.util.Map.of("en", "Boats in distress find a port."))
                        .with("type", "partnership")
                        .with("primary", "8")
                        .with("implementer", "Ministry of the Sea")
                        .with("implementerType", "government")
                        .with("starts", "2020-05")
                        .with("ongoing", true)
                        .with("objectives", List.of("9"))
                        .with("scope", "regional")
                        .with("benefit", java.util.Map.of("en", "Fewer people drown."))
                        .with("rights", true)
                        .with("licence", "cc-by");
        for (var criterion :
                List.of("principled", "completed", "replicable", "descriptive", "spelt")) {
            content = content.with(criterion, true);
        }
        return content;
    }

    public static String json(String title) {
        return titled(title).json();
    }
}
