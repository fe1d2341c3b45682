package org.seamark.reviews.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.Cover;
import org.seamark.reviews.Going;

/** The reviews that go on; {@code next} is the number of the page after this one, or 0. */
public record GoingPage(List<Line> lines, int page, int next, Instant now) {

    static final int ON_A_PAGE = 25;

    /** One of them; the work may be gone. */
    public record Line(Going going, @Nullable Cover cover) {}
}
