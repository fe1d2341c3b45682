package org.seamark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class CountryNamesTests {

    @Autowired private Countries countries;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo (the Democratic Republic of the)|COD",
                "Congo, the Democratic Republic of the|COD",
                "Democratic Republic of Congo|COD",
                "Congo (Democratic Republic)|COD",
                "Congo (la République démocratique du)|COD",
                "Congo, República Democrática del|COD",
                "Republic of the Congo|COG",
                "Congo, República del|COG",
                "Korea (the Republic of)|KOR",
                "Korea (the Democratic People's Republic of)|PRK",
                "Corée (la République de)|KOR",
                "Moldova (the Republic of)|MDA",
                "Tanzania, the United Republic of|TZA",
                "Tanzanie (la République-Unie de)|TZA",
                "Falkland Islands (the) [Malvinas]|FLK",
                "Macedonia, the former Yugoslav Republic of|MKD",
                "Kosovo (UNSC 1244/99)|XKX",
                "Türkiye (Turkey)|TUR",
                "Czechia (Czech Republic)|CZE",
                "Côte d'Ivoire (Ivory Coast)|CIV",
                "Republic of Korea (South Korea)|KOR",
                "Sudan, South|SSD",
                "LA|LAO"
            })
    void namesAreKnownInTheOrderOfListsAndWithASecondName(String name, String code) {
        assertThat(countries.resolve(name).map(Country::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-",
                "?",
                "—",
                "...",
                "The",
                "El",
                "l’",
                "Niger, Nigeria",
                "Georgia (USA)",
                "Korea",
                "Congo, Gabon"
            })
    void nothingIsGuessed(String name) {
        assertThat(countries.resolve(name)).isEmpty();
    }

    @Test
    void noNameMeansTwoCountries() {
        var codes = new HashMap<String, String>();
        for (var country : countries.all()) {
            for (var language : Language.values()) {
                var name = CountryNames.fold(countries.label(country.code(), language));
                assertThat(codes.put(name, country.code())).isIn(null, country.code());
            }
        }
    }
}
