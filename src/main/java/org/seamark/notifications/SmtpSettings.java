package org.seamark.notifications;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is set of the network’s mail server. */
final class SmtpSettings {

    private SmtpSettings() {}

    /** {@code smtp://user:password@host:587}, or {@code smtps://…} for TLS from the first byte. */
    static Optional<JavaMailSenderImpl> of(Environment settings) {
        var url = settings.getProperty("seamark.smtp.url", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        var address = URI.create(url.strip());
        boolean safe = "smtps".equals(address.getScheme());
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(safe ? "smtps" : "smtp");
        sender.setHost(address.getHost());
        sender.setPort(address.getPort() > 0 ? address.getPort() : safe ? 465 : 587);
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

    private static String user(URI address, Environment settings) {
        var given = settings.getProperty("seamark.smtp.user", "");
        return given.isBlank() && address.getUserInfo() != null
                ? address.getUserInfo().split(":", 2)[0]
                : given;
    }

    private static String password(URI address, Environment settings) {
        var file = settings.getProperty("seamark.smtp.password-file", "");
        if (!file.isBlank()) {
            try {
                return java.nio.file.Files.readString(java.nio.file.Path.of(file)).strip();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(
                        "Cannot read the file of the mail password: " + file, e);
            }
        }
        var parts =
                address.getUserInfo() == null ? new String[0] : address.getUserInfo().split(":", 2);
        return parts.length == 2 ? parts[1] : settings.getProperty("seamark.smtp.password", "");
    }
}
