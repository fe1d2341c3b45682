package org.seamark.contributions.citations;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.PartialDate;

/**
 * Dates as citations write them: {@code 2018}, {@code 2018/06/13/}, {@code 2018-6}, {@code jun}.
 */
final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern FORM =
            Pattern.compile(
                    "^(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?\\b.*", Pattern.DOTALL);

    private Dates() {}

    static @Nullable PartialDate read(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches()
                ? of(
                        Integer.parseInt(found.group(1)),
                        number(found.group(2)),
                        number(found.group(3)))
                : null;
    }

    /** A month that makes no sense leaves the year. */
    static @Nullable PartialDate of(int year, int month, int day) {
        try {
            return new PartialDate(year, month, month == 0 ? 0 : day);
        } catch (DateTimeException nonsense) {
            return year >= 1000 && year <= 9999 ? new PartialDate(year, 0, 0) : null;
        }
    }

    /** A month by number or English name; 0 where it is neither. */
    static int month(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,2}")) {
            return Integer.parseInt(plain);
        }
        return plain.length() < 3 ? 0 : MONTHS.indexOf(plain.substring(0, 3)) + 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
