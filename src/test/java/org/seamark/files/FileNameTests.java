package org.seamark.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\amal\\report.pdf, report.pdf",
        "تقرير.pdf, تقرير.pdf",
        "..., file",
        "'', file",
        "'a:b?.txt', 'a-b-.txt'",
        "'  two   words .pdf ', 'two words .pdf'"
    })
    void aNameIsCleanedOfWhatItMustNotSay(String given, String kept) {
        assertThat(new FileName(given).text()).isEqualTo(kept);
    }

    @Test
    void whatTurnsTheDirectionOfANameIsTakenOut() {
        assertThat(new FileName("invoice\u202Efdp.exe").text()).isEqualTo("invoicefdp.exe");
        assertThat(new FileName("a\u0000b\r\n.pdf").text()).isEqualTo("ab.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(new FileName("x".repeat(500) + ".docx").text())
                .hasSize(FileName.LONGEST)
                .endsWith(".docx");
    }

    @Test
    void theMarksOfALetterStandInOneOrderWhateverStoodBetweenThem() {
        assertThat(new FileName("x\u0300\u200d\u0316").text()).isEqualTo("x\u0316\u0300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\u3000\u00a0", "\u2028.", " \u1680"})
    void aNameOfSpacesOfAnyScriptIsNone(String given) {
        assertThat(new FileName(given).text()).isEqualTo("file");
    }

    @Test
    void whatIsCutEndsInNoSpace() {
        var cut = new FileName("x".repeat(FileName.LONGEST - 1) + " and more").text();

        assertThat(cut).isEqualTo("x".repeat(FileName.LONGEST - 1));
    }

    @Test
    void halfACharacterIsTakenOut() {
        assertThat(new FileName("a\ud83d.pdf").text()).isEqualTo("a.pdf");
    }

    @Property
    void everyNameCanBeStoredAndCleanedAgain(@ForAll String given) {
        var name = new FileName(given).text();

        assertThat(name).isNotBlank().doesNotContainPattern("[/\\\\\\p{Cntrl}]");
        assertThat(new FileName(name).text()).isEqualTo(name);
    }
}
