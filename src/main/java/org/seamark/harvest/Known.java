package org.seamark.harvest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;

/**
 * A record of another repository, as it was there last.
 *
 * @param content that was made of it
 * @param contribution that it became; null where the same was here already
 * @param sameAs the path of what was here already
 */
record Known(
        String identifier,
        String datestamp,
        Content content,
        @Nullable UUID contribution,
        @Nullable String sameAs,
        boolean deleted) {}
