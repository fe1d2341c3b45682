package org.seamark.contributions.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.kernel.Doi;
import org.seamark.kernel.PartialDate;

class CitationsTests {

    @Test
    void risIsRead() {
        var entry =
                Citations.read(
                        """
                        TY  - RPRT
                        TI  - Global Study on Smuggling
                              of Migrants
                        AU  - Diallo, Amina
                        AU  - Office on Drugs and Crime
                        PB  - United Nations
                        PY  - 2018/06/13/
                        LA  - en
                        SN  - 9789210057561
                        M1  - CTOC/COP/2018/3
                        DO  - 10.18356/9789210057561
                        UR  - https://example.org/study
                        SP  - 1
                        EP  - 168
                        ER  -\s
                        TY  - BOOK
                        TI  - Another
                        ER  -
                        """);

        assertThat(entry.title()).isEqualTo("Global Study on Smuggling of Migrants");
        assertThat(entry.authors()).containsExactly("Diallo, Amina", "Office on Drugs and Crime");
        assertThat(entry.published()).isEqualTo(new PartialDate(2018, 6, 13));
        assertThat(entry.pages()).isEqualTo(168);
        assertThat(entry.number()).isEqualTo("CTOC/COP/2018/3");
        assertThat(entry.kind()).isEqualTo("report");
        assertThat(entry.doi()).isEqualTo(new Doi("10.18356/9789210057561"));
    }

    @Test
    void bibTexIsReadWithItsLatex() {
        var entry =
                Citations.read(
                        """
                        @techreport{key1,
                          title = {Traite et trafic: l'{\\'e}tat des {ONG}},
                          author = {Garc{\\'i}a, Jos{\\'e} and Dupont, Anne and others},
                          institution = {Universit{\\"a}t Wien},
                          year = 2021, month = mar,
                          doi = {https://doi.org/10.1000/XYZ},
                          url = {https://example.org/a_b}
                        }
                        """);

        assertThat(entry.title()).isEqualTo("Traite et trafic: l’état des ONG");
        assertThat(entry.authors()).containsExactly("García, José", "Dupont, Anne");
        assertThat(entry.publisher()).isEqualTo("Universität Wien");
        assertThat(entry.published()).isEqualTo(new PartialDate(2021, 3, 0));
        assertThat(entry.url()).isEqualTo("https://example.org/a_b");
        assertThat(entry.doi()).isEqualTo(new Doi("10.1000/xyz"));
    }

    @Test
    void cslIsReadAsAgenciesAnswerItToo() {
        var entry =
                Citations.read(
                        """
                        [{"type": "journal-article", "title": ["Routes &amp; <i>risks</i>"],
                          "author": [{"family": "Li", "given": "Wei"}, {"literal": "IOM"}],
                          "issued": {"date-parts": [[2023, 11]]}, "publisher": "Brill",
                          "language": "en", "DOI": "10.1163/1", "URL": "https://doi.org/10.1163/1"},
                         {"title": "Another"}]
                        """);

        assertThat(entry.kind()).isEqualTo("article");
        assertThat(entry.title()).startsWith("Routes").doesNotContain("<i>");
        assertThat(entry.authors()).containsExactly("Li, Wei", "IOM");
        assertThat(entry.published()).isEqualTo(new PartialDate(2023, 11, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "{",
                "[]",
                "{}",
                "{\"title\": 3",
                "@article{",
                "TY  - RPRT",
                "@@@{}",
                "@article{x, title = \"unclosed }"
            })
    void whatIsNoneIsSaidToBeNone(String text) {
        assertThatExceptionOfType(UnreadableCitation.class).isThrownBy(() -> Citations.read(text));
    }

    @Test
    void aDateThatMakesNoSenseLeavesItsYear() {
        assertThat(Dates.read("2020-13-40")).isEqualTo(new PartialDate(2020, 0, 0));
        assertThat(Dates.read("spring")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - BOOK\nTI  - One\nAU  - A\nTY  - BOOK\nTI  - Two\nAU  - B\nER  -",
                "@book{x, title={One}, author={A}}\n@book{y, title={Two}, author={B}}",
                "[{\"title\":\"One\",\"author\":[{\"literal\":\"A\"}]},"
                        + "{\"title\":\"Two\",\"author\":[{\"literal\":\"B\"}]}]"
            })
    void ofSeveralWorksEachStaysItself(String text) {
        assertThat(Citations.all(text))
                .extracting(Entry::title, Entry::authors)
                .containsExactly(tuple("One", List.of("A")), tuple("Two", List.of("B")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@book{x y, title={Broken}}",
                "@book{x, title={Broken, author={A}}",
                "@book{x title={Broken}}"
            })
    void aBrokenEntryDoesNotSpoilTheOthers(String broken) {
        var text = "@book{a, title={One}}\n" + broken + "\n@book{b, title={Two}}";

        assertThat(Citations.all(text)).extracting(Entry::title).containsExactly("One", "Two");
    }

    @Test
    void whatAnEntryNamesAndIsNotThereIsPassedOver() {
        var text = "@book{a, title={One}, month=nomonth, crossref={gone}, publisher=nobody}";

        assertThat(Citations.read(text).title()).isEqualTo("One");
        assertThat(Citations.read(text).publisher()).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@article{x, title={One}, journal={Voices}, number={4}} | ''",
                "@book{x, title={One}, series={Papers}, number={4}} | ''",
                "@techreport{x, title={One}, number={R-17}} | R-17",
            })
    void theNumberOfAnIssueIsNotThatOfTheWork(String text, String number) {
        assertThat(Citations.read(text).number()).isEqualTo(number);
    }
}
