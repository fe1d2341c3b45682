package org.seamark.calendar;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.seamark.kernel.Language;
import org.seamark.kernel.SpanWords;

/** Says when something takes place in the words of a language; what is unknown leaves no mark. */
public final class TimingWords {

    private static final String DAY = "yMMMMd";
    private static final String HOUR = "yMMMMdHm";

    private TimingWords() {}

    /** The time where it takes place, with the name of its zone where there are hours. */
    public static Optional<String> local(Timing timing, Language language) {
        return switch (timing) {
            case Timing.Unknown _ -> Optional.empty();
            case Timing.Days days ->
                    Optional.of(
                            SpanWords.of(
                                    days.first().atStartOfDay(),
                                    days.last().atStartOfDay(),
                                    DAY,
                                    language));
            case Timing.Hours hours ->
                    Optional.of(in(hours(hours, language), zone(hours, language), language));
        };
    }

    /** The same hours in coordinated universal time; whole days have no other time. */
    public static Optional<String> universal(Timing timing, Language language) {
        return timing instanceof Timing.Hours(var from, var to)
                        && !from.getOffset().equals(ZoneOffset.UTC)
                ? Optional.of(
                        in(
                                hours(
                                        new Timing.Hours(
                                                from.withZoneSameInstant(ZoneOffset.UTC), to),
                                        language),
                                "UTC",
                                language))
                : Optional.empty();
    }

    private static String hours(Timing.Hours hours, Language language) {
        var from = hours.from().toLocalDateTime();
        var to = hours.to() == null ? from : hours.to().toLocalDateTime();
        return SpanWords.of(from, to, HOUR, language);
    }

    private static String in(String time, String zone, Language language) {
        return language == Language.ZH ? time + "（" + zone + "）" : time + " (" + zone + ")";
    }

    /** The name by which the zone is known at that season, or all year where the season turns. */
    private static String zone(Timing.Hours hours, Language language) {
        var zone = TimeZone.getTimeZone(hours.from().getZone().getId());
        if (zone.getID().equals(TimeZone.UNKNOWN_ZONE_ID)) {
            return "UTC" + hours.from().getOffset().getId().replace("Z", "");
        }
        boolean summer = isSummer(hours.from());
        boolean turns = hours.to() != null && isSummer(hours.to()) != summer;
        return zone.getDisplayName(
                summer && !turns,
                turns ? TimeZone.LONG_GENERIC : TimeZone.LONG,
                ULocale.forLocale(language.locale()));
    }

    private static boolean isSummer(ZonedDateTime time) {
        return time.getZone().getRules().isDaylightSavings(time.toInstant());
    }
}
