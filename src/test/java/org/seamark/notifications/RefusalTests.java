package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** What mail servers answer to {@code RCPT TO}, as programs of mail write it. */
class RefusalTests {

    @ParameterizedTest
    @CsvSource({
        "true, 550, 550 5.1.1 <a@example.org>: Recipient address rejected: User unknown",
        "true, 550, 550 Requested action not taken: mailbox unavailable",
        "true, 553, 553 5.1.2 No such domain",
        "false, 450, 450 4.2.0 Greylisted",
        "false, 452, 452 4.2.2 Mailbox full",
        "false, 554, 554 5.7.1 <a@example.org>: Relay access denied",
        "false, 550, 550 relay not permitted",
        "false, 530, 530 Authentication required",
        "false, 550, 550 5.4.5 Daily user sending limit exceeded",
        "false, 550, 550 192.0.2.1 is blacklisted",
        "false, 550, 550 Sender verify failed",
        "false, 552, 552 5.2.2 Mailbox full"
    })
    void onlyAReceiverWhoIsNotThereCounts(boolean refused, int code, String answer)
            throws AddressException {
        var address = new InternetAddress("a@example.org");
        var failed =
                new SendFailedException(
                        "Invalid Addresses",
                        new SMTPAddressFailedException(address, "RCPT TO:<a>", code, answer));

        assertThat(Refusal.isOfReceiver(new MailSendException(Map.of("letter", failed))))
                .isEqualTo(refused);
    }

    @Test
    void whatIsWrongHereIsNoRefusal() {
        assertThat(Refusal.isOfReceiver(new IllegalStateException("The index is behind.")))
                .isFalse();
        assertThat(
                        Refusal.isOfReceiver(
                                new MailAuthenticationException(
                                        new AuthenticationFailedException("535 expired"))))
                .isFalse();
        assertThat(Refusal.isOfReceiver(new MailSendException("Mail server connection failed")))
                .isFalse();
    }
}
