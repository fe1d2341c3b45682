package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** With a mail server that runs for the test. */
@SeamarkTest
class PostmanTests {

    @Autowired Registration registration;
    @Autowired Accounts accounts;
    @Autowired Letters letters;
    @Autowired LetterWording wording;
    @Autowired Throttle throttle;
    @Autowired TransactionTemplate transaction;

    private Postman postman(String url) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("seamark.smtp.url", url)));
        return new Postman(letters, wording, accounts, throttle, transaction, settings);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aLetterArrivesInTheLanguageOfItsReaderWithOneReceiver(Language language) throws Exception {
        var email = Email.of("l" + UUID.randomUUID() + "@example.org").orElseThrow();
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var postman = postman("smtp://127.0.0.1:" + mail.getSmtp().getPort());
        try {
            registration.register(
                    new RegisterMember(
                            email,
                            "Click http://evil.example now",
                            "seventeen lamps on the quay",
                            "",
                            null,
                            "",
                            language));
            postman.start();

            var received =
                    await().atMost(Duration.ofSeconds(30))
                            .until(
                                    () ->
                                            Arrays.stream(mail.getReceivedMessages())
                                                    .filter(letter -> isTo(letter, email))
                                                    .findFirst(),
                                    Optional::isPresent)
                            .orElseThrow();
            assertThat(received.getAllRecipients()).hasSize(1);
            assertThat((String) received.getContent())
                    .contains("/" + language.code() + "/register/confirm/")
                    .doesNotContain("evil");
            assertThat(GreenMailUtil.getHeaders(received)).doesNotContain("Bcc");
        } finally {
            postman.stop();
            mail.stop();
        }
    }

    private static boolean isTo(jakarta.mail.internet.MimeMessage letter, Email email) {
        try {
            return letter.getAllRecipients()[0].toString().equals(email.address());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPasswordMayStandInTheAddressOfTheServer() {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test",
                                Map.of(
                                        "seamark.smtp.url",
                                        "smtps://hub:se:cret@mail.example.org")));
        var sender = Outbox.of(settings).orElseThrow();

        assertThat(sender.getPort()).isEqualTo(465);
        assertThat(sender.getUsername()).isEqualTo("hub");
        assertThat(sender.getPassword()).isEqualTo("se:cret");
    }
}
