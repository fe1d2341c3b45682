package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.accounts.RegisterMember;
import org.seamark.accounts.Registration;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.reviews.Party;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.TestedWorks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a mail server that runs for the test. */
@SeamarkTest
class PostmanTests {

    @Autowired Registration registration;
    @Autowired Outbox outbox;
    @Autowired Composer composer;
    @Autowired Preferences preferences;
    @Autowired People people;
    @Autowired ReviewDesk desk;
    @Autowired TestedWorks works;
    @Autowired JdbcClient database;

    private GreenMail mail;

    @BeforeEach
    void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private Postman postman() {
        var url = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("seamark.smtp.url", url)));
        return new Postman(outbox, composer, settings);
    }

    private MimeMessage received(String address, String page) {
        var postman = postman();
        postman.start();
        try {
            return await().atMost(Duration.ofMinutes(3))
                    .until(
                            () ->
                                    Arrays.stream(mail.getReceivedMessages())
                                            .filter(letter -> isTo(letter, address, page))
                                            .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        } finally {
            postman.stop();
        }
    }

    private static boolean isTo(MimeMessage letter, String address, String page) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address)
                    && letter.getContent().toString().contains(page);
        } catch (MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aLetterArrivesInTheLanguageOfItsReaderWithOneReceiver(Language language) throws Exception {
        var email = Email.of("l" + UUID.randomUUID() + "@example.org").orElseThrow();
        registration.register(
                new RegisterMember(
                        email, "Click http://evil.example now", "", null, "", Set.of(), language));

        var letter = received(email.address(), "/confirm/");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat((String) letter.getContent())
                .contains("/" + language.code() + "/register/confirm/")
                .doesNotContain("evil");
        assertThat(GreenMailUtil.getHeaders(letter)).doesNotContain("Bcc");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aTitleCannotAddAHeaderOrALine() throws Exception {
        var submitter = people.member();
        preferences.set(submitter.account(), Map.of(Topic.REVIEW_BEGUN, Way.MAIL));
        var subject =
                works.write(
                        UUID.randomUUID(),
                        "Lamps\r\nBcc: all@example.org\r\n\r\nClick here",
                        "Lamps.");
        desk.open(
                people.actor(people.member(Role.EDITOR)),
                subject,
                new Party(submitter.account(), null));
        await().until(() -> waits(submitter.account(), "notice/"));

        var letter = received(submitter.email(), "/harbours/");
        assertThat(GreenMailUtil.getHeaders(letter)).doesNotContain("Bcc");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat((String) letter.getContent()).contains("Lamps Bcc: all@example.org Click here");
        await().until(() -> isRecorded(submitter.account()));
    }

    private boolean waits(UUID account, String source) {
        return database.sql(
                                """
                                select count(*) from notifications.letter
                                where account = ? and source like ?
                                """)
                        .params(account, source + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isRecorded(UUID account) {
        return database.sql(
                        """
                        select bool_and(sent is not null) from notifications.letter
                        where account = ? and source like 'notice/%'
                        """)
                .param(account)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aLetterThatCouldNotBeSentIsTriedAgainLater() {
        var account = UUID.randomUUID();
        outbox.put(new Source(Source.DIGEST, account + "/a"), account);
        var letter =
                database.sql("select id from notifications.letter where account = ?")
                        .param(account)
                        .query(UUID.class)
                        .single();
        var first = new Outbox.Outgoing(letter, new Source(Source.DIGEST, "x"), account, 1);
        outbox.failed(first, "Refused", false);
        assertThat(state(letter)).isEqualTo("waits");
        outbox.failed(
                new Outbox.Outgoing(
                        letter, new Source(Source.DIGEST, "x"), account, Outbox.ATTEMPTS),
                "Refused",
                false);
        assertThat(state(letter)).isEqualTo("given up");
        assertThat(outbox.put(new Source(Source.DIGEST, account + "/a"), account)).isEmpty();
    }

    private String state(UUID letter) {
        return database.sql(
                        """
                        select case when sent is not null then 'sent' when ended is not null then 'given up'
                            when due > now() then 'waits' else 'due' end
                        from notifications.letter where id = ?
                        """)
                .param(letter)
                .query(String.class)
                .single();
    }

    @Test
    void whatSomebodyWaitsForGoesBeforeWhatGoesToMany() {
        var many = new Source(Source.DIGEST, UUID.randomUUID());
        var awaited = new Source(Source.NOTICE, UUID.randomUUID());
        outbox.put(many, null, false);
        outbox.put(awaited, null);

        assertThat(
                        Stream.generate(outbox::take)
                                .takeWhile(Optional::isPresent)
                                .flatMap(Optional::stream)
                                .map(Outbox.Outgoing::source)
                                .filter(source -> source.equals(many) || source.equals(awaited)))
                .containsExactly(awaited, many);
    }

    @Test
    void waitsGrowAndHaveAnEnd() {
        assertThat(Outbox.wait(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Outbox.wait(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Outbox.wait(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Outbox.wait(50)).isEqualTo(Duration.ofHours(12));
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
        var sender = SmtpSettings.of(settings).orElseThrow();

        assertThat(sender.getPort()).isEqualTo(465);
        assertThat(sender.getUsername()).isEqualTo("hub");
        assertThat(sender.getPassword()).isEqualTo("se:cret");
    }
}
