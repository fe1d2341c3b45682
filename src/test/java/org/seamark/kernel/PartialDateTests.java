package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @Property
    void whatIsWrittenIsReadAgain(@ForAll @DateRange(min = "0001-01-01") LocalDate day) {
        var date = PartialDate.of(day);
        var month = new PartialDate(date.year(), date.month(), 0);
        var year = new PartialDate(date.year(), 0, 0);

        assertThat(date).hasToString(day.toString());
        assertThat(month).hasToString(day.toString().substring(0, 7));
        assertThat(year).hasToString(day.toString().substring(0, 4));
        assertThat(PartialDate.parse(" " + date)).isEqualTo(date);
        assertThat(PartialDate.parse(month.toString())).isEqualTo(month);
        assertThat(PartialDate.parse(year.toString())).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "2018-6",
                "2018-06-1",
                "2018/06",
                "2018-06/13",
                "2018-13",
                "2018-02-30",
                "20x8",
                "2018-06-1٣",
                "-018",
                "2018-00-01",
                "2018-06-13T10:00"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aYearBeyondFourDigitsIsWrittenAsTheJdkDoes() {
        assertThat(new PartialDate(12_000, 1, 0)).hasToString("+12000-01-01");
    }
}
