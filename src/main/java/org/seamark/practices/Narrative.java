package org.seamark.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.seamark.catalogue.SearchedText;
import org.seamark.kernel.LocalizedText;

/**
 * What those who carry a practice out tell of it.
 *
 * @param details what was done, and how
 * @param benefit whom it helped, and what changed
 * @param lessons what they learnt
 * @param replication what others need to do the same
 * @param innovation what is new in it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Narrative(
        LocalizedText details,
        LocalizedText benefit,
        LocalizedText lessons,
        LocalizedText replication,
        LocalizedText innovation) {

    public static final Narrative NONE =
            new Narrative(
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY);

    public Narrative {
        details = Objects.requireNonNullElse(details, LocalizedText.EMPTY);
        benefit = Objects.requireNonNullElse(benefit, LocalizedText.EMPTY);
        lessons = Objects.requireNonNullElse(lessons, LocalizedText.EMPTY);
        replication = Objects.requireNonNullElse(replication, LocalizedText.EMPTY);
        innovation = Objects.requireNonNullElse(innovation, LocalizedText.EMPTY);
    }

    /** Its parts that say something, by the names of their fields. */
    public Map<String, LocalizedText> parts() {
        var parts = new LinkedHashMap<String, LocalizedText>();
        parts.put("details", details);
        parts.put("benefit", benefit);
        parts.put("lessons", lessons);
        parts.put("replication", replication);
        parts.put("innovation", innovation);
        parts.values().removeIf(LocalizedText::isEmpty);
        return parts;
    }

    SearchedText into(SearchedText text) {
        parts().values().forEach(text::with);
        return text;
    }
}
