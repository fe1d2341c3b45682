package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.accounts.web.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey of a device that Chromium plays. */
@BrowserTest
class PasskeyTests {

    @Autowired People people;
    @LocalServerPort int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(port);
        browser.addDevice();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPasskeyIsAddedAndOpensTheAccount() {
        var somebody = people.member();
        browser.go("/en/sign-in?next=/en/account/safety");
        browser.type("#email", somebody.email());
        browser.type("#password", People.PASSWORD);
        browser.enter("#password");
        browser.type("#label", "Test device");
        browser.the("form[data-passkey=add] button").click();
        assertThat(browser.the(".notice[role=status]").getText()).isNotBlank();
        assertThat(browser.all("#passkeys ~ .hits .hit")).hasSize(1);

        browser.the(".site-member summary").click();
        browser.the(".site-member form button").click();
        browser.isGone(".site-member summary");
        browser.go("/en/sign-in?next=/en/account");
        browser.the("form[data-passkey=enter] button").click();

        assertThat(browser.the(".site-member summary").getText()).contains("Amina");
        assertThat(browser.path()).isEqualTo("/en/account");
        assertThat(browser.faults()).isEmpty();
    }
}
