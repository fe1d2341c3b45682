package org.seamark.calendar;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When, where and how an event takes place, in the words of schema.org. */
final class EventData {

    private static final String VOCABULARY = "https://schema.org/";

    private EventData() {}

    static Map<String, Object> of(Description event) {
        var data = new LinkedHashMap<String, Object>();
        switch (event.timing()) {
            case Timing.Unknown _ -> {}
            case Timing.Days days -> {
                data.put("startDate", days.first().toString());
                data.put("endDate", days.last().toString());
            }
            case Timing.Hours hours -> {
                var form = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
                data.put("startDate", form.format(hours.from()));
                if (hours.to() != null) {
                    data.put("endDate", form.format(hours.to()));
                }
            }
        }
        data.put(
                "eventStatus",
                VOCABULARY
                        + (event.state() == State.CANCELLED ? "EventCancelled" : "EventScheduled"));
        if (event.mode() != null) {
            data.put("eventAttendanceMode", VOCABULARY + attendance(event.mode()));
        }
        var places = places(event);
        if (!places.isEmpty()) {
            data.put("location", places);
        }
        return data;
    }

    private static String attendance(Mode mode) {
        return switch (mode) {
            case ONLINE -> "OnlineEventAttendanceMode";
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private static List<Map<String, String>> places(Description event) {
        var places = new ArrayList<Map<String, String>>();
        if (event.venue() != null && event.mode() != Mode.ONLINE) {
            places.add(Map.of("@type", "Place", "name", event.venue(), "address", event.venue()));
        }
        if (event.registration() != null
                && event.mode() != null
                && event.mode() != Mode.IN_PERSON) {
            places.add(Map.of("@type", "VirtualLocation", "url", event.registration()));
        }
        return places;
    }
}
