package org.seamark.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
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
            if (mail.html() != null) {
                message.setContent(bothForms(mail.text(), mail.html()));
            }
            if (mail.unsubscription() != null) {
                message.setHeader("List-Unsubscribe", "<" + mail.unsubscription() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().code());
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        sender.send(message);
    }

    /** What a program shows best comes last. */
    private static MimeMultipart bothForms(String text, String html) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(text, "plain"));
        both.addBodyPart(part(html, "html"));
        return both;
    }

    private static MimeBodyPart part(String content, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", form);
        return part;
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
