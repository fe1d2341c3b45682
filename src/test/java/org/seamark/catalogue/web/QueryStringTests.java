package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.seamark.catalogue.web.QueryString.Parameter;

class QueryStringTests {

    @Example
    void parametersAreReadInTheirOrder() {
        assertThat(QueryString.read("q=a+b&country=MEX&country=FRA&&x&=y&z="))
                .containsExactly(
                        new Parameter("q", "a b"),
                        new Parameter("country", "MEX"),
                        new Parameter("country", "FRA"),
                        new Parameter("z", ""));
    }

    @Example
    void aWrongEscapeStandsForItself() {
        assertThat(QueryString.decode("100%")).isEqualTo("100%");
        assertThat(QueryString.decode("%zz%4")).isEqualTo("%zz%4");
        assertThat(QueryString.decode("%41%")).isEqualTo("A%");
    }

    @Example
    void whatIsNoTextDoesNoHarm() {
        assertThat(QueryString.decode("a%00b%0d%0Ac")).isEqualTo("a b  c");
        assertThat(QueryString.decode("%ff")).isEqualTo("\ufffd");
        assertThat(QueryString.decode("\ud800")).isEqualTo("?");
    }

    @Property(tries = 300)
    void nothingIsAnError(@ForAll String query) {
        assertThat(QueryString.read(query)).isNotNull();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll String value) {
        var text = value.replaceAll("\\p{Cc}|\\p{Cs}", "");

        assertThat(QueryString.decode(QueryString.encode(text))).isEqualTo(text);
        assertThat(QueryString.encode(value)).matches("[A-Za-z0-9%+._~*-]*");
    }
}
