package org.seamark.desk.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.seamark.kernel.Language;

/** Days and months as the labels of charts. */
final class Days {

    private Days() {}

    static String month(LocalDate day, Language language) {
        return format("yMMMM", day, language);
    }

    static String day(LocalDate day, Language language) {
        return format("yMMMd", day, language);
    }

    private static String format(String skeleton, LocalDate day, Language language) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
