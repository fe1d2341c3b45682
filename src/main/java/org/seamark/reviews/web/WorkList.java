package org.seamark.reviews.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.Cover;

/**
 * A page of a list of what is reviewed.
 *
 * @param next the number of the page after this one, or 0
 */
public record WorkList<T>(List<Line<T>> lines, int page, int next, Instant now) {

    /** One of them; the work may be gone. */
    public record Line<T>(T one, @Nullable Cover cover) {}
}
