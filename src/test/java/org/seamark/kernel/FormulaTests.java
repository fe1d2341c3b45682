package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-5", "@you", "\tx", "'=1", "''@x"})
    void noCellBeginsAFormulaAndEachComesBack(String cell) {
        var unarmed = Formula.unarmed(cell);

        assertThat(unarmed).startsWith("'");
        assertThat(Formula.plain(unarmed)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A title", "'quoted'", "2018-06", "“=”"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(Formula.unarmed(cell)).isEqualTo(cell);
        assertThat(Formula.plain(cell)).isEqualTo(cell);
    }
}
