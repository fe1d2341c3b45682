package org.seamark.notifications.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.notifications.Wording.Title;

/**
 * What somebody was told, the latest first.
 *
 * @param next the number of the page after this one, or 0
 * @param now until when all that is here was told
 */
public record InboxPage(List<Line> lines, int page, int next, Instant now) {

    static final int ON_A_PAGE = 25;

    /** One notice in words; what it is about may be gone. */
    public record Line(
            UUID id, String sentence, @Nullable Title title, Instant told, boolean unread) {}
}
