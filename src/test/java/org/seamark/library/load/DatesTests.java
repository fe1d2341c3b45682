package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "EEE, MM/dd/yyyy - HH:mm|Thu, 08/07/2025 - 23:52|2025-08-07",
                "EEE, MM/dd/yyyy - HH:mm|Fri, 08/07/2025 - 23:52|none",
                "dd.MM.yyyy|31.12.2019|2019-12-31",
                "dd.MM.yyyy|31.02.2019|none",
                "dd.MM.yyyy|29.02.2023|none",
                "dd.MM.uuuu|29.02.2024|2024-02-29",
                "dd.MM.yy|29.02.24|2024-02-29",
                "MM/yyyy|06/2018|2018-06",
                "yyyy|2018|2018",
                "d MMMM yyyy|3 March 2020|2020-03-03",
                "dd.MM.yyyy|2019-05-04|2019-05-04",
                "dd.MM.yyyy|2019-05-04T10:00:00Z|2019-05-04",
                "dd.MM.yyyy|2019-05|2019-05",
                "dd.MM.yyyy|soon|none",
                "yyyy|0000|none",
                "yyyy|9999|none",
            })
    void datesAreReadInTheFormsOfTheMapping(
            String form, String text, @org.jspecify.annotations.Nullable String read) {
        var date = new Dates(Arrays.asList(Dates.form(form))).read(text);

        assertThat(date.map(Object::toString).orElse(null)).isEqualTo(read);
    }
}
