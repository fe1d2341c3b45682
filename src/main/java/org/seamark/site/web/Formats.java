package org.seamark.site.web;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.SpanWords;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.LanguageNames;

/**
 * How one language writes dates, numbers, amounts, lists and names of languages. ICU's formats are
 * dear to make and not safe to share, so each is made once and copied for use.
 */
final class Formats {

    private static final Map<Language, Formats> ALL = new ConcurrentHashMap<>();

    /** A page holds two hundred dates, numbers and lists, most of which other pages hold too. */
    private static final int MOST_KEPT = 10_000;

    private final Language language;
    private final NumberFormat numbers;
    private final ListFormatter lists;

    private final Map<String, DateFormat> dateFormats = new ConcurrentHashMap<>();
    private final Map<String, String> languageNames = new ConcurrentHashMap<>();
    private final @Nullable String[] small = new String[MOST_KEPT];
    private final Map<Object, String> written = new ConcurrentHashMap<>();

    private Formats(Language language) {
        this.language = language;
        this.numbers = NumberFormat.getIntegerInstance(language.locale());
        this.lists = ListFormatter.getInstance(language.locale());
    }

    static Formats of(Language language) {
        return ALL.computeIfAbsent(language, Formats::new);
    }

    /** What is written of a key, remembered for the next page that writes it. */
    String once(Object key, Supplier<String> writing) {
        var known = written.get(key);
        if (known == null) {
            known = writing.get();
            if (written.size() < MOST_KEPT) {
                written.put(key, known);
            }
        }
        return known;
    }

    private record Dated(LocalDate date, String skeleton) {}

    /**
     * @param skeleton ICU's letters for what is shown, such as {@code yMMMM}
     */
    String date(LocalDate date, String skeleton) {
        return once(new Dated(date, skeleton), () -> written(date, skeleton));
    }

    /** As precisely as it is known. */
    String date(PartialDate date) {
        return once(date, () -> written(date.start(), skeleton(date)));
    }

    private String written(LocalDate date, String skeleton) {
        var format = dateFormats.computeIfAbsent(skeleton, this::dateFormat);
        var day = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        return ((DateFormat) format.clone()).format(day);
    }

    private record Spanned(PartialDate from, PartialDate to) {}

    /** From one date to another, as precisely as both are known; what they share is said once. */
    String span(PartialDate from, PartialDate to) {
        return once(
                new Spanned(from, to),
                () ->
                        SpanWords.of(
                                from.start().atStartOfDay(),
                                to.start().atStartOfDay(),
                                Stream.of(skeleton(from), skeleton(to))
                                        .min(Comparator.comparingInt(String::length))
                                        .orElseThrow(),
                                language));
    }

    private static String skeleton(PartialDate date) {
        return date.month() == 0 ? "y" : date.day() == 0 ? "yMMMM" : "yMMMMd";
    }

    private DateFormat dateFormat(String skeleton) {
        var format =
                DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(language.locale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    String number(long number) {
        if (number < 0 || number >= small.length) {
            return once(number, () -> written(number));
        }
        var known = small[(int) number];
        if (known == null) {
            known = written(number);
            small[(int) number] = known;
        }
        return known;
    }

    private String written(long number) {
        return ((NumberFormat) numbers.clone()).format(number);
    }

    String money(BigDecimal amount, String currency) {
        return NumberFormatter.withLocale(language.locale())
                .unit(Currency.getInstance(currency))
                .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
                .precision(Precision.maxFraction(2))
                .format(amount)
                .toString();
    }

    String duration(Duration duration) {
        var parts = new ArrayList<Measure>();
        if (duration.toHours() > 0) {
            parts.add(new Measure(duration.toHours(), MeasureUnit.HOUR));
        }
        if (duration.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(new Measure(duration.toMinutesPart(), MeasureUnit.MINUTE));
        }
        return MeasureFormat.getInstance(language.locale(), MeasureFormat.FormatWidth.WIDE)
                .formatMeasures(parts.toArray(Measure[]::new));
    }

    /** The size of a file, in the unit that makes it short. */
    String size(long bytes) {
        boolean large = bytes >= 1_000_000;
        return NumberFormatter.withLocale(language.locale())
                .unit(large ? MeasureUnit.MEGABYTE : MeasureUnit.KILOBYTE)
                .precision(Precision.maxSignificantDigits(2))
                .format(large ? bytes / 1e6 : Math.max(1, Math.ceil(bytes / 1e3)))
                .toString();
    }

    String list(Collection<String> items) {
        return once(List.copyOf(items), () -> lists.format(items));
    }

    /** The name of a language by its ISO 639-1 code, as it stands alone. */
    String languageName(String code, Texts texts) {
        return languageNames.computeIfAbsent(
                code, unknown -> LanguageNames.name(code, language, texts));
    }
}
