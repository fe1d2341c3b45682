package org.seamark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTests {

    @ParameterizedTest
    @CsvSource({
        "U.S.A., usa",
        "U.S., us",
        "u.s.a, usa",
        "Virgin Islands (U.S.), virgin islands us",
        "'Korea, D.P.R.', korea dpr",
        "St. Lucia, st lucia",
        "Rep. of Moldova, rep of moldova",
        "Côte d’Ivoire, cote d ivoire",
        "The Gambia, gambia"
    })
    void namesAreComparedWithoutWhatDoesNotTellThemApart(String name, String folded) {
        assertThat(CountryNames.fold(name)).isEqualTo(folded);
    }
}
