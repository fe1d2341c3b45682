package org.seamark.notifications;

import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.SmtpAddress;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is set of the network’s mail server. */
final class SmtpSettings {

    private SmtpSettings() {}

    /** The mail server at {@code seamark.smtp.url}; none where that is not set. */
    static Optional<JavaMailSenderImpl> of(Environment settings) {
        var url = settings.getProperty("seamark.smtp.url", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        var address = SmtpAddress.parse(url);
        boolean safe = address.safe();
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(safe ? "smtps" : "smtp");
        sender.setHost(address.host());
        sender.setPort(address.port());
        sender.setDefaultEncoding("UTF-8");
        var user = user(address, settings);
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password(address, settings));
        }
        sender.setJavaMailProperties(properties(sender.getProtocol(), !user.isEmpty() && !safe));
        return Optional.of(sender);
    }

    private static Properties properties(@Nullable String protocol, boolean mustEncrypt) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", "20000");
        properties.setProperty(prefix + "writetimeout", "20000");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(mustEncrypt));
        properties.setProperty(prefix + "auth", Boolean.toString(mustEncrypt));
        return properties;
    }

    private static String user(SmtpAddress address, Environment settings) {
        var given = settings.getProperty("seamark.smtp.user", "");
        return given.isBlank() ? address.user() : given;
    }

    private static String password(SmtpAddress address, Environment settings) {
        var file = settings.getProperty("seamark.smtp.password-file", "");
        if (!file.isBlank()) {
            try {
                return java.nio.file.Files.readString(java.nio.file.Path.of(file)).strip();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(
                        "Cannot read the file of the mail password: " + file, e);
            }
        }
        return address.password().isEmpty()
                ? settings.getProperty("seamark.smtp.password", "")
                : address.password();
    }
}
