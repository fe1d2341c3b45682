package org.seamark.contributions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** One of a member's own contributions, as their list shows it. */
public record Own(
        UUID id,
        Kind kind,
        Stage stage,
        LocalizedText title,
        Instant changed,
        @Nullable Language translation) {}
