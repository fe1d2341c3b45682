package org.seamark.notifications;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A mail server that runs for a test, and a postman who carries there what a Seamark sends. */
public final class LocalPost implements AutoCloseable {

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Postman postman;

    public LocalPost(ApplicationContext seamark) {
        mail.start();
        var settings = new StandardEnvironment();
        var url = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("seamark.smtp.url", url)));
        postman =
                new Postman(
                        seamark.getBean(Outbox.class), seamark.getBean(Composer.class), settings);
        postman.start();
    }

    /** Waits for a letter to somebody with a link that holds these words; answers its path. */
    public String link(String address, String words) {
        var link = Pattern.compile("https?://[^/\\s]+(/\\S*" + Pattern.quote(words) + "\\S*)");
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> find(address, link), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> find(String address, Pattern link) {
        return letters(address)
                .map(letter -> link.matcher(text(letter)))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Waits for a letter to somebody that holds these words. */
    public MimeMessage letter(String address, String words) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () ->
                                letters(address)
                                        .filter(letter -> text(letter).contains(words))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Stream<MimeMessage> letters(String address) {
        postman.hurry(new Outbox.Waiting());
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> receiver(letter).equals(address));
    }

    private static String receiver(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent() instanceof MimeMultipart forms
                    ? forms.getBodyPart(0).getContent().toString()
                    : letter.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        postman.stop();
        mail.stop();
    }
}
