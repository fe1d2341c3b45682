package org.seamark.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.LocalizedText;

/** One item of an agenda, with the local time at which it begins ({@code 15:00}) if it is known. */
public record AgendaItem(@Nullable String time, LocalizedText item) {

    public AgendaItem {
        if (Objects.requireNonNullElse(item, LocalizedText.EMPTY).isEmpty()) {
            throw new IllegalArgumentException("an item of an agenda without its text");
        }
    }
}
