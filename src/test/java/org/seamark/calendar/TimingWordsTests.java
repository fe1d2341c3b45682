package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.kernel.Language;

class TimingWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AR | 22 يونيو 2023، 15:00–16:30 (توقيت وسط أوروبا الصيفي)
                    ZH | 2023年6月22日 15:00–16:30（中欧夏令时间）
                    EN | 22 June 2023, 15:00–16:30 (Central European Summer Time)
                    FR | 22 juin 2023, 15:00 – 16:30 (heure d’été d’Europe centrale)
                    RU | 22 июня 2023 г., 15:00–16:30 (Центральная Европа, летнее время)
                    ES | 22 de junio de 2023, 15:00–16:30 (hora de verano de Europa central)
                    """)
    void hoursOfOneDayNameTheDayOnce(Language language, String words) {
        var talk = Timing.of("2023-06-22T15:00", "2023-06-22T16:30", "Europe/Zurich");

        assertThat(local(talk, language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2017-09-04 |            | 4 septembre 2017
                    2017-09-04 | 2017-09-05 | 4–5 septembre 2017
                    2017-09-30 | 2017-10-01 | 30 septembre – 1 octobre 2017
                    2017-12-31 | 2018-01-01 | 31 décembre 2017 – 1 janvier 2018
                    """)
    void daysShareTheMonthAndTheYearThatTheyHaveInCommon(
            String starts, @org.jspecify.annotations.Nullable String ends, String words) {
        assertThat(local(Timing.of(starts, ends, null), Language.FR)).isEqualTo(words);
    }

    @Test
    void anHourWithoutAnEndStandsAlone() {
        var talk = Timing.of("2023-12-22T15:00", null, "Europe/Zurich");

        assertThat(local(talk, Language.EN))
                .isEqualTo("22 December 2023 at 15:00 (Central European Standard Time)");
    }

    @Test
    void aSeasonThatTurnsInBetweenGivesTheNameThatHoldsAllYear() {
        var night = Timing.of("2023-03-25T22:00", "2023-03-26T12:00", "Europe/Zurich");

        assertThat(local(night, Language.EN)).endsWith("(Central European Time)");
    }

    @Test
    void universalTimeMovesTheHoursAndWhereNeededTheDay() {
        var talk = Timing.of("2023-06-22T22:00", "2023-06-23T01:00", "America/New_York");

        assertThat(TimingWords.universal(talk, Language.ES).map(TimingWordsTests::plain))
                .contains("23 de junio de 2023, 2:00–5:00 (UTC)");
    }

    @Test
    void universalTimeIsNotSaidTwice() {
        assertThat(TimingWords.universal(Timing.of("2023-06-22T22:00", null, "UTC"), Language.EN))
                .isEmpty();
        assertThat(TimingWords.universal(Timing.of("2023-06-22", null, null), Language.EN))
                .isEmpty();
    }

    @Test
    void nothingKnownIsNothingSaid() {
        for (var language : Language.values()) {
            assertThat(TimingWords.local(Timing.UNKNOWN, language)).isEmpty();
            assertThat(TimingWords.universal(Timing.UNKNOWN, language)).isEmpty();
        }
    }

    @Property(tries = 2000)
    void noSignIsLeftDangling(@ForAll("timings") Timing timing, @ForAll Language language) {
        for (var words :
                new String[] {
                    local(timing, language), TimingWords.universal(timing, language).orElse("1")
                }) {
            assertThat(words)
                    .doesNotContainPattern("^[\\s\\p{Punct}–—،，]")
                    .doesNotContainPattern("[\\s,;:–—،，(（-]$")
                    .doesNotContainPattern("[,،，–—-]\\s*[,،，–—-]")
                    .doesNotContainPattern("\\(\\s*\\)|（\\s*）")
                    .doesNotContain("null", "Unknown");
        }
    }

    @Property(tries = 500)
    void anIntervalIsSaidOnlyWhereThereIsOne(@ForAll("days") LocalDate day) {
        for (var language : Language.values()) {
            assertThat(local(new Timing.Days(day, day), language)).doesNotContain("–", "至", " - ");
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().yearBetween(1990, 2060);
    }

    @Provide
    Arbitrary<Timing> timings() {
        var lengths = Arbitraries.longs().between(0, 400L * 24 * 60);
        Arbitrary<Timing> days =
                Combinators.combine(days(), lengths)
                        .as((day, length) ->
                                new Timing.Days(day, day.plusDays(length / (24 * 60))));
        Arbitrary<LocalDateTime> times = DateTimes.dateTimes().yearBetween(1990, 2060);
        var zones = Arbitraries.of(theWorlds()).map(ZoneId::of);
        Arbitrary<Timing> hours =
                Combinators.combine(times, zones, lengths.injectNull(0.3))
                        .as((from, zone, length) -> {
                            var start = from.atZone(zone);
                            return new Timing.Hours(
                                    start,
                                    length == null ? null : start.plus(Duration.ofMinutes(length)));
                        });
        return Arbitraries.oneOf(days, hours);
    }

    /** Without the zones that ical4j makes up while it reads a file in another test of this JVM. */
    private static List<String> theWorlds() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j~"))
                .sorted()
                .toList();
    }

    private static String local(Timing timing, Language language) {
        return plain(TimingWords.local(timing, language).orElseThrow());
    }

    /** CLDR sets thin and no-break spaces; here any space is a space. */
    private static String plain(String words) {
        return words.replaceAll("\\p{Z}", " ");
    }
}
