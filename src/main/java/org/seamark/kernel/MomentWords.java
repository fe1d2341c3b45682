package org.seamark.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Says a moment as a day and a time of day in the words of a language, both in UTC. */
public final class MomentWords {

    private static final String TO_THE_MINUTE = "yMMMMdHm";
    private static final String TO_THE_SECOND = "yMMMdHms";

    private MomentWords() {}

    public static String toTheMinute(Instant moment, Language language) {
        return written(moment, TO_THE_MINUTE, language);
    }

    /** Shorter, for tables. */
    public static String toTheSecond(Instant moment, Language language) {
        return written(moment, TO_THE_SECOND, language);
    }

    private static String written(Instant moment, String skeleton, Language language) {
        var time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return SpanWords.of(time, time, skeleton, language);
    }
}
