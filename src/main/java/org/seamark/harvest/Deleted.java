package org.seamark.harvest;

import org.seamark.contributions.Contribution;
import org.seamark.contributions.Stage;
import org.seamark.kernel.LocalizedText;

/** Something that was deleted where it came from, as it stands here. */
public record Deleted(String identifier, LocalizedText title, Stage stage, String path) {

    Deleted(Known known, Contribution here) {
        this(
                known.identifier(),
                known.content().texts("title"),
                here.stage(),
                here.record() == null
                        ? "desk/contributions/" + here.id()
                        : "desk/records/" + here.record().code());
    }
}
