package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.18356/9789210057561",
                " doi:10.18356/9789210057561 ",
                "DOI 10.18356/9789210057561.",
                "info:doi/10.18356/9789210057561",
                "https://doi.org/10.18356/9789210057561",
                "http://dx.doi.org/10.18356/9789210057561,",
                "https://doi.org/10.18356%2F9789210057561"
            })
    void oneIsMeantHoweverItIsWritten(String typed) {
        assertThat(Doi.of(typed)).contains(new Doi("10.18356/9789210057561"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.18356", "11.1234/abc", "https://example.org/10.1/x", "10.1/x"})
    void nothingElseIsOne(String typed) {
        assertThat(Doi.of(typed)).isEmpty();
    }

    @Test
    void aBracketThatBelongsToItStays() {
        assertThat(Doi.of("10.1016/S0140-6736(05)61671-4"))
                .contains(new Doi("10.1016/s0140-6736(05)61671-4"));
        assertThat(Doi.of("10.1016/0370(88)")).contains(new Doi("10.1016/0370(88)"));
        assertThat(Doi.of("10.1016/0370)")).contains(new Doi("10.1016/0370"));
    }

    @Test
    void itsAddressIsOne() {
        assertThat(new Doi("10.1002/(SICI)1097<1::AID>3.0.CO;2-#").url())
                .isEqualTo("https://doi.org/10.1002/(sici)1097%3C1::aid%3E3.0.co;2-%23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1002/1521-3757(20010316)113:6<9823::aid-ange9823>3.3.co;2-c",
                "10.1002/(sici)1097<1::aid>3.0.co;2-#",
                "10.1234/a+b",
                "10.1234/a+b?c",
                "10.1234/50%25",
                "10.1234/\"a\".b"
            })
    void itsAddressLeadsBackToIt(String name) {
        var doi = new Doi(name);

        assertThat(Doi.of(doi.url())).contains(doi);
    }

    @Test
    void thatOfAWorkThatIsOnlyLinkedIsNotItsOwn() {
        var other = new Link("https://doi.org/10.1234/other", "related-document", null, null);
        var annex = new Link("https://openlibrary.org/isbn/9789210057561", "annex", null, null);
        var own = new Link("https://doi.org/10.1234/own", "full-text", null, null);

        assertThat(Doi.among(List.of(other, annex))).isEmpty();
        assertThat(Isbn.among(List.of(other, annex))).isEmpty();
        assertThat(Doi.among(List.of(other, annex, own))).contains(new Doi("10.1234/own"));
    }
}
