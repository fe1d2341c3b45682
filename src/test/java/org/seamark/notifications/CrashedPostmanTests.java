package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.alerts.Followers;
import org.seamark.alerts.Following;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that dies between sending a letter and recording that it was sent. */
@SeamarkTest
class CrashedPostmanTests {

    @Autowired Outbox outbox;
    @Autowired Composer composer;
    @Autowired Following following;
    @Autowired ApplicationContext seamark;
    @Autowired JdbcClient database;

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private StandardEnvironment settings() {
        var settings = new StandardEnvironment();
        var url = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("seamark.smtp.url", url)));
        return settings;
    }

    @Test
    void theLetterGoesOnceMoreAndIsTheSame() {
        var email = Followers.somebody();
        following.ask(Followers.weekly(email, "q=boats"));
        var source = new Source(Source.ALERTS, new Followers(seamark).letter(email).orElseThrow());
        var letter =
                Stream.generate(outbox::take)
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .filter(taken -> taken.source().equals(source))
                        .findFirst()
                        .orElseThrow();
        MailServer.of(settings())
                .orElseThrow()
                .send(letter.id(), composer.compose(letter).orElseThrow());
        assertThat(received(email)).hasSize(1); // and here the process ends

        letItsLeaseEnd(letter);
        var next = new Postman(outbox, composer, settings());
        next.start();
        try {
            next.hurry(new Outbox.Waiting());
            await().atMost(Duration.ofMinutes(2)).until(() -> isRecorded(letter));
            next.hurry(new Outbox.Waiting());
            assertThat(outbox.take().filter(taken -> taken.id().equals(letter.id()))).isEmpty();
        } finally {
            next.stop();
        }
        assertThat(received(email)).hasSize(2);
        assertThat(received(email).stream().distinct()).hasSize(1);
    }

    /** The identifiers of what somebody was sent. */
    private List<String> received(Email email) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> header(message, "To").equals(email.address()))
                .map(message -> header(message, "Message-ID"))
                .toList();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void letItsLeaseEnd(Outbox.Outgoing letter) {
        database.sql("update notifications.letter set due = created where id = ?")
                .param(letter.id())
                .update();
    }

    private boolean isRecorded(Outbox.Outgoing letter) {
        return database.sql("select sent is not null from notifications.letter where id = ?")
                .param(letter.id())
                .query(Boolean.class)
                .single();
    }
}
