package org.seamark.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;

/**
 * What the editors' queue is narrowed to; what is absent narrows nothing.
 *
 * @param assigned to one editor, or to {@link #NOBODY}
 * @param language in which the thing itself can be had
 * @param repository from which it was harvested, as that calls itself
 */
public record Choice(
        @Nullable Kind kind,
        @Nullable Stage stage,
        @Nullable UUID assigned,
        @Nullable Objective objective,
        @Nullable Language language,
        @Nullable Channel channel,
        @Nullable String repository) {

    public static final UUID NOBODY = new UUID(0, 0);

    public static final Choice ALL = new Choice(null, null, null);

    public Choice(@Nullable Kind kind, @Nullable Stage stage, @Nullable UUID assigned) {
        this(kind, stage, assigned, null, null, null, null);
    }

    /** Whether it is what the editors wait for, and not what waits for them. */
    boolean isAwaited() {
        return stage != null && stage.isAwaited();
    }
}
