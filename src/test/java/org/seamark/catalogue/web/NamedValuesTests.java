package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.catalogue.Facet;

class NamedValuesTests {

    private final NamedValues values =
            new NamedValues(
                    List.of(
                            NamedValue.of(Facet.COUNTRY, "CIV", "Côte d’Ivoire", 4),
                            NamedValue.of(Facet.COUNTRY, "CRI", "Costa Rica", 9),
                            NamedValue.of(Facet.COUNTRY, "MEX", "المكسيك", 2),
                            NamedValue.of(Facet.COUNTRY, "ZAF", "南非", 1),
                            NamedValue.of(Facet.COUNTRY, "DOM", "República Dominicana", 1),
                            NamedValue.of(Facet.PUBLISHER, "Costa Press", "Costa Press", 3)));

    @ParameterizedTest
    @CsvSource({
        "cote, CIV",
        "CÔTE D, CIV",
        "ivoire cote, CIV",
        "مكسي, MEX",
        "المكس, MEX",
        "非, ZAF",
        "domini, DOM"
    })
    void aNameIsFoundByTheBeginningsOfItsWords(String typed, String code) {
        assertThat(codes(typed, Facet.COUNTRY)).containsExactly(code);
    }

    @Test
    void whatMostHaveComesFirst() {
        assertThat(codes("co", Facet.COUNTRY)).containsExactly("CRI", "CIV");
        assertThat(codes("costa", Facet.PUBLISHER)).containsExactly("Costa Press");
    }

    @Test
    void aNameThatBeginsSoComesBeforeOneWithSuchAWord() {
        var names =
                new NamedValues(
                        List.of(
                                NamedValue.of(Facet.COUNTRY, "GNB", "Papua New Guinea", 9),
                                NamedValue.of(Facet.COUNTRY, "GIN", "Guinea", 1)));

        assertThat(names.find("guin", Facet.COUNTRY, 5))
                .extracting(NamedValue::code)
                .containsExactly("GIN", "GNB");
    }

    @Test
    void whatIsNoWordFindsNothing() {
        assertThat(codes("–", Facet.COUNTRY)).isEmpty();
        assertThat(codes("osta", Facet.COUNTRY)).isEmpty();
    }

    private List<String> codes(String typed, Facet facet) {
        return values.find(typed, facet, 5).stream().map(NamedValue::code).toList();
    }
}
