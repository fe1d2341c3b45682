package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTests {

    @Test
    void itHasAllThatALetterNeeds() {
        assertThat(SmtpAddress.parse(" smtp://hub:p%25s%23+%3As@mail.example.org:2525/ "))
                .isEqualTo(new SmtpAddress(false, "mail.example.org", 2525, "hub", "p%s#+:s"))
                .hasToString("mail.example.org:2525");
        assertThat(SmtpAddress.parse("SMTPS://hub%40example.org@mail.example.org"))
                .isEqualTo(new SmtpAddress(true, "mail.example.org", 465, "hub@example.org", ""));
        assertThat(SmtpAddress.parse("smtp://127.0.0.1"))
                .isEqualTo(new SmtpAddress(false, "127.0.0.1", 587, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "mail.example.org:587",
                "http://mail.example.org",
                "smtp://hub:secr%t@mail.example.org",
                "smtp://hub:secr^t@mail.example.org",
                "smtp://hub:secr t@mail.example.org",
                "smtp://hub:secr{t@mail.example.org",
                "smtp://hub:secr@t@mail.example.org",
                "smtp://hub:secr#t@mail.example.org",
                "smtp://hub:12#secret@mail.example.org",
                "smtp://hub:12/secret@mail.example.org",
                "smtp://hub:12?secret@mail.example.org",
                "smtp://hub:secr[t@mail.example.org"
            })
    void anotherIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> SmtpAddress.parse(text))
                .isInstanceOf(WrongSmtpAddress.class)
                .hasMessageContaining("SEAMARK_SMTP_URL")
                .hasMessageNotContaining("secr")
                .hasNoCause();
    }
}
