package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventDataTests {

    @Test
    void daysAreDaysAndAnUnknownDateIsNotSaid() {
        assertThat(EventData.of(Meetings.on("One day", "2026-06-22", null, null, null)))
                .containsEntry("startDate", "2026-06-22")
                .containsEntry("endDate", "2026-06-22")
                .containsEntry("eventStatus", "https://schema.org/EventScheduled");
        assertThat(EventData.of(Meetings.titled("Undated"))).doesNotContainKey("startDate");
    }
}
