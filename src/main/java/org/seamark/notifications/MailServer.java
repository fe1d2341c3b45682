package org.seamark.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.seamark.accounts.Mail;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The network's mail server. A letter that is sent twice has the same identifier both times. */
record MailServer(JavaMailSenderImpl sender, String from, String host) {

    static Optional<MailServer> of(Environment settings) {
        var host = host(settings.getProperty("seamark.address", ""));
        var from = settings.getProperty("seamark.smtp.from", "seamark@" + host);
        return SmtpSettings.of(settings).map(sender -> new MailServer(sender, from, host));
    }

    private static String host(String address) {
        return address.isBlank()
                ? "localhost"
                : Optional.ofNullable(URI.create(address.strip()).getHost()).orElse("localhost");
    }

    void send(UUID id, Mail mail) {
        var message = new Identified(sender, id + "@" + host);
        try {
            var parts = new MimeMessageHelper(message, false, "UTF-8");
            parts.setFrom(from);
            parts.setTo(mail.address());
            parts.setSubject(Wording.line(mail.subject()));
            parts.setText(mail.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().code());
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        sender.send(message);
    }

    /** Keeps its identifier when it is sent. */
    private static final class Identified extends MimeMessage {

        private final String identifier;

        Identified(JavaMailSenderImpl sender, String identifier) {
            super(sender.getSession());
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + identifier + ">");
        }
    }
}
