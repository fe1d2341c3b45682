package org.seamark.notifications;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Whether a mail server refused the receiver of a letter, or the letter failed by something else.
 */
final class Refusal {

    private static final int DEEPEST = 20;

    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    /** No such mailbox, no such system, no address, moved, none that takes mail, or closed. */
    private static final Set<String> NOBODY =
            Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");

    private static final Set<Integer> PLAIN = Set.of(550, 551, 553);

    private static final List<String> OF_THE_SENDER =
            List.of("relay", "authenti", "block", "list", "spam", "sender", "limit", "spf");

    private Refusal() {}

    /**
     * Whether there is no such mailbox: refused for good, and not because nobody may send there.
     */
    static boolean isOfReceiver(Throwable failed) {
        return causes(failed)
                .flatMap(Refusal::withNext)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .anyMatch(Refusal::isForGood);
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return failed instanceof MailSendException many
                ? Arrays.stream(many.getMessageExceptions())
                : Stream.of(failed);
    }

    private static Stream<Throwable> withNext(Throwable failed) {
        return Stream.<Throwable>iterate(failed, Objects::nonNull, Refusal::next).limit(DEEPEST);
    }

    private static @Nullable Throwable next(Throwable failed) {
        return failed instanceof MessagingException known ? known.getNextException() : null;
    }

    /**
     * By its enhanced code (RFC 3463), where there is one, that there is no such mailbox or domain;
     * else by its code alone, where nothing says that it is about who sends, or how much.
     */
    private static boolean isForGood(SMTPAddressFailedException refused) {
        var said = Objects.requireNonNullElse(refused.getMessage(), "").toLowerCase(Locale.ROOT);
        var enhanced = ENHANCED.matcher(said);
        return enhanced.find()
                ? NOBODY.contains(enhanced.group())
                : PLAIN.contains(refused.getReturnCode())
                        && OF_THE_SENDER.stream().noneMatch(said::contains);
    }
}
