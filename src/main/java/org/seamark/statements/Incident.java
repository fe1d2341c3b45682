package org.seamark.statements;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;

/**
 * What a call to action answers to.
 *
 * @param source who reported it: an organisation, or an address on the web
 */
public record Incident(
        @Nullable String place,
        @Nullable PartialDate date,
        LocalizedText happened,
        @Nullable String source) {

    public Incident {
        happened = Objects.requireNonNullElse(happened, LocalizedText.EMPTY);
    }

    /** Whether its source is an address that can be followed. */
    public boolean isSourceLinked() {
        return source != null && Link.isWebAddress(source);
    }
}
