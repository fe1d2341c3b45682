package org.seamark.reviews.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.Asked;
import org.seamark.reviews.Cover;

/**
 * What a reviewer was asked for.
 *
 * @param next the number of the page after this one, or 0
 */
public record ReviewsPage(List<Line> lines, int page, int next, Instant now) {

    static final int ON_A_PAGE = 20;

    /** One of them; the work may be gone. */
    public record Line(Asked asked, @Nullable Cover cover) {}
}
