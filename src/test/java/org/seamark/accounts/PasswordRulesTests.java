package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> KNOWN =
            List.of("amina.diallo@example.org", "Amina Diallo", "Ministry of Interior");

    @ParameterizedTest
    @CsvSource({
        "short-one,TOO_SHORT",
        "12345678901,TOO_SHORT",
        "1234567890123456,GUESSABLE",
        "unbelievable,COMMON",
        "Password!2026,COMMON",
        "seamark-20262026,COMMON",
        "diallo-blue-horse-42,PERSONAL",
        "the ministry gate 77,PERSONAL",
        "aaaaaaaaaaaaaaaa,GUESSABLE",
        "abcdefghijklmnop,GUESSABLE",
        "qwertyuiop[]asdf,GUESSABLE"
    })
    void whatCanBeGuessedIsRefused(String password, Weakness why) {
        assertThat(PasswordRules.weakness(password, KNOWN)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple of lamps",
                "x9$Lq2!vBn7#pR",
                "лодка берег фонарь семнадцать",
                "灯塔之下的十七艘小船静静停泊"
            })
    void anythingElseIsTakenWithoutRulesOfComposition(String password) {
        assertThat(PasswordRules.weakness(password, KNOWN)).isEmpty();
    }

    @Test
    void aVeryLongOneIsRefusedBeforeItIsRead() {
        assertThat(PasswordRules.weakness("lamp ".repeat(30), KNOWN)).contains(Weakness.TOO_LONG);
    }
}
