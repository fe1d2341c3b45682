package org.seamark.kernel;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says a span of time in the words of a language, by the rules of CLDR: what its two ends have in
 * common is said once, and where they are the same there is only one.
 */
public final class SpanWords {

    private static final Map<Wording, DateIntervalFormat> FORMATS = new ConcurrentHashMap<>();

    private record Wording(Language language, String skeleton) {}

    private SpanWords() {}

    /**
     * Local times are written as they are: what ICU knows of zones may be older than Java's.
     *
     * @param skeleton ICU's letters for what is shown, such as {@code yMMMM}
     */
    public static String of(
            LocalDateTime from, LocalDateTime to, String skeleton, Language language) {
        var wording = new Wording(language, skeleton);
        var format = FORMATS.computeIfAbsent(wording, SpanWords::format);
        var interval = new DateInterval(millis(from), millis(to));
        synchronized (format) { // ICU's formats are not safe to share
            return format.formatToValue(interval).toString();
        }
    }

    private static long millis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static DateIntervalFormat format(Wording wording) {
        var locale = ULocale.forLocale(wording.language().locale());
        var format = DateIntervalFormat.getInstance(wording.skeleton(), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
