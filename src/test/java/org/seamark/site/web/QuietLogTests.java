package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a letter brought is in no line of the log, whoever writes it. */
@SeamarkTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTests {

    private static final String TOKEN = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIjKlMnOp";

    @Autowired MockMvcTester pages;
    @Autowired JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/password/TOKEN/more",
                "/en/account/email/TOKEN/more",
                "/en/register/confirm/TOKEN/confirmation",
                "/en/invitation/TOKEN/more",
                "/en/alerts/TOKEN/end>",
                "/en/mailto:jane.doe@example.org"
            })
    void anErrorBelowAnAddressOfALetterKeepsItsTokenOut(String address, CapturedOutput log) {
        pages.get().uri(address.replace("TOKEN", TOKEN)).exchange();

        assertThat(log).contains("reference=", "…").doesNotContain(TOKEN, "jane.doe");
    }

    /** Its trace is in the log where a page fails because of it. */
    @Test
    void whatTheDatabaseRefusesIsToldWithoutTheRow() {
        var refused =
                """
                do $$ begin
                    raise exception 'no such harbour' using detail = 'Row: jane' || '.doe@example.org';
                end $$
                """;

        assertThatThrownBy(() -> database.sql(refused).update())
                .hasMessageContaining("no such harbour")
                .message()
                .doesNotContain("jane.doe");
    }

    @Test
    void theDatabaseKeepsTheRowOutOfItsOwnLogToo() {
        assertThat(database.sql("show log_error_verbosity").query(String.class).single())
                .isEqualTo("terse");
    }
}
