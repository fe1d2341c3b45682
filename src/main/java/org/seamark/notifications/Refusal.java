package org.seamark.notifications;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Whether a mail server refused the receiver of a letter, or the letter failed by something else.
 */
final class Refusal {

    private static final int DEEPEST = 20;

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

    /** Of the kind {@code 5.7} (RFC 3463), and what is said of relays, is about who sends. */
    private static boolean isForGood(SMTPAddressFailedException refused) {
        var said = Objects.requireNonNullElse(refused.getMessage(), "").toLowerCase(Locale.ROOT);
        return refused.getReturnCode() >= 500
                && !said.contains(" 5.7.")
                && !said.contains("relay")
                && !said.contains("authenti");
    }
}
