package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers as people write them, and what only looks like one. */
class IdentifierTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-92-1-005756-1",
                "ISBN 9789210057561",
                "urn:isbn:9789210057561",
                "ISBN-13: 978 92 1 005756 1"
            })
    void anIsbnIsItsDigits(String typed) {
        assertThat(Isbn.of(typed)).contains(new Isbn("9789210057561"));
    }

    @Test
    void anOldIsbnIsTheSameAsTheNew() {
        assertThat(Isbn.of("0-306-40615-2")).contains(new Isbn("9780306406157"));
        assertThat(Isbn.of("0-8044-2957-X")).contains(new Isbn("9780804429573"));
        assertThat(Isbn.of("0-306-40615-3")).isEmpty();
    }

    @Test
    void aWrongDigitIsNoticed() {
        assertThat(Isbn.of("978-92-1-005756-2")).isEmpty();
        assertThat(Orcid.of("0000-0002-1825-0098")).isEmpty();
        assertThat(Ror.of("04tnbfn26")).isEmpty();
        assertThatThrownBy(() -> new Isbn("9789210057562"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDoiMayEndInAnIsbn() {
        assertThat(Isbn.in(new Doi("10.18356/9789210057561"))).isPresent();
        assertThat(Isbn.in(new Doi("10.18356/2018"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-233X",
                "https://orcid.org/0000-0002-1694-233x",
                "ORCID: 0000-0002-1694-233X"
            })
    void anOrcidIsFoundInWhatPeoplePaste(String typed) {
        assertThat(Orcid.of(typed)).contains(new Orcid("0000-0002-1694-233X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"04tnbfn25", "https://ror.org/04tnbfn25", "ROR 04TNBFN25"})
    void aRorIsFoundInWhatPeoplePaste(String typed) {
        assertThat(Ror.of(typed)).contains(new Ror("04tnbfn25"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/73/195",
                "a/res/73/195",
                "A / RES / 73 / 195",
                "UN Doc. A/RES/73/195",
                "https://undocs.org/en/A/RES/73/195",
                "https://docs.un.org/A/RES/73/195"
            })
    void aSymbolHasOneForm(String typed) {
        assertThat(UnSymbol.of(typed)).contains(new UnSymbol("A/RES/73/195"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JIU/REP/2019/4",
                "HSP/GC/26/2",
                "ECE/TRANS/17",
                "LC/G.2681",
                "PBC/12/OC/L.1",
                "ISBA/25/A/2",
                "NPT/CONF.2020/PC.III/1",
                "UNW/2019/1",
                "ESCAP/RES/73/1",
                "TD/B/63/2"
            })
    void symbolsOfBodiesWithSeriesOfTheirOwnAreKnown(String typed) {
        assertThat(UnSymbol.of(typed)).contains(new UnSymbol(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/PV.8699", "A/PV.2300", "A/CONF.231", "A/810"})
    void oldNumbersAndRecordsOfMeetingsAreSymbolsThatMayBeSomethingElse(String typed) {
        assertThat(UnSymbol.of(typed)).isPresent();
        assertThat(UnSymbol.clearly(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/3", "E/01", "ST/5", "T/7", "A/4"})
    void aLetterAndANumberIsAShelfMark(String typed) {
        assertThat(UnSymbol.of(typed)).isEmpty();
    }

    @Test
    void oldSymbolsHaveOneSlashAndAreNotClear() {
        assertThat(UnSymbol.of("S/25704")).isPresent();
        assertThat(UnSymbol.clearly("S/25704")).isEmpty();
        assertThat(UnSymbol.clearly("TD/12")).isEmpty();
        assertThat(UnSymbol.clearly("https://undocs.org/en/TD/500")).isPresent();
        assertThat(UnSymbol.clearly("S/2019/711")).isPresent();
    }

    @Test
    void symbolsOfManyBodiesAreKnown() {
        assertThat(UnSymbol.of("CTOC/COP/WG.7/2023/2")).isPresent();
        assertThat(UnSymbol.of("E/CN.15/2012/11")).isPresent();
        assertThat(UnSymbol.of("S/2019/711")).isPresent();
        assertThat(UnSymbol.of("A/HRC/RES/35/17")).isPresent();
        assertThat(UnSymbol.of("A/CONF.231/3")).isPresent();
        assertThat(UnSymbol.of("ICCD/COP(14)/23")).isPresent();
        assertThat(UnSymbol.of("CCW/MSP/2019/9")).isPresent();
        assertThat(UnSymbol.of("UNCTAD/DER/2021")).isPresent();
        assertThat(UnSymbol.of("EC/1907/2006")).isEmpty();
        assertThat(UnSymbol.of("and/or")).isEmpty();
        assertThat(UnSymbol.of("A/B testing")).isEmpty();
        assertThat(UnSymbol.of("IOM/2020/1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.18356/9789210057561, https://doi.org/10.18356/9789210057561",
        "doi:10.18356/9789210057561, https://doi.org/10.18356/9789210057561",
        "ISBN 978-92-1-005756-1, https://openlibrary.org/isbn/9789210057561",
        "urn:isbn:9789210057561, https://openlibrary.org/isbn/9789210057561",
        "0-306-40615-2, https://openlibrary.org/isbn/9780306406157",
        "0306406152, ",
        "orcid.org/0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097",
        "ror.org/04tnbfn25, https://ror.org/04tnbfn25",
        "A/RES/73/195, https://undocs.org/en/A/RES/73/195",
        "https://undocs.org/fr/A/RES/73/195, https://undocs.org/fr/A/RES/73/195",
        "https://www.unodc.org/a b, ",
        "https://www.unodc.org/page, https://www.unodc.org/page",
        "javascript:alert(1), "
    })
    void whatHasAnAddressIsOne(String typed, String address) {
        assertThat(WebAddress.of(typed).orElse(null)).isEqualTo(address);
    }
}
