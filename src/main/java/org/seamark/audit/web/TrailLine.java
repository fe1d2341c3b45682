package org.seamark.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.Entry;

/**
 * An entry of the trail in words.
 *
 * @param when day and time of day in UTC
 * @param deed what was done
 */
public record TrailLine(
        Entry entry,
        String when,
        String deed,
        Mention who,
        @Nullable Mention what,
        List<Detail> details) {}
