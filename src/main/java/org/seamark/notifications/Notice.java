package org.seamark.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;

/**
 * Something that a member is told.
 *
 * @param about what it is about, where that has a title
 * @param detail the key of a word in its sentence, or empty
 * @param address the page to look at, below the language
 */
public record Notice(
        UUID id,
        UUID account,
        Topic topic,
        @Nullable Reference about,
        String detail,
        String address,
        Instant told,
        @Nullable Instant read) {}
