package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTests {

    @ParameterizedTest
    @CsvSource({
        "Amina.Diallo@Example.ORG,amina.diallo@example.org",
        "' a@example.org ',a@example.org",
        "o'neil+x@mail.example.org,o'neil+x@mail.example.org",
        "user@bücher.example,user@xn--bcher-kva.example",
        "用户@example.org,用户@example.org"
    })
    void isStoredInOneForm(String typed, String stored) {
        assertThat(Email.of(typed)).map(Email::address).hasValue(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "a@localhost",
                "a b@example.org",
                "a@example.org\nBcc: b@example.org",
                "a\r\n@example.org",
                "a@example.org,b@example.org",
                "<a@example.org>",
                "a@exa mple.org",
                "a@-example.org",
                "a@example.org\u0000"
            })
    void nothingElseIsOne(String typed) {
        assertThat(Email.of(typed)).isEmpty();
    }

    @Property
    void whatIsStoredHasNoLineAndIsItsOwnForm(@ForAll String typed) {
        Email.of(typed + "@example.org")
                .ifPresent(email -> {
                    assertThat(email.address()).doesNotContainPattern("[\\s\\p{Cntrl}<>,;]");
                    assertThat(Email.of(email.address())).contains(email);
                });
    }
}
