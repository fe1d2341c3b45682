package org.seamark.notifications;

import java.util.Optional;
import java.util.function.Function;
import org.seamark.accounts.Contact;
import org.seamark.accounts.Correspondence;
import org.seamark.accounts.Mail;
import org.seamark.accounts.Members;
import org.seamark.alerts.AlertLetters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has what is sent written when it is sent, so that it says what is so then, and tells whose letter
 * it was how it ended.
 */
@Component
class Composer {

    private final Correspondence accounts;
    private final AlertLetters alerts;
    private final Notices notices;
    private final Members members;
    private final Wording wording;

    Composer(
            Correspondence accounts,
            AlertLetters alerts,
            Notices notices,
            Members members,
            Wording wording) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.notices = notices;
        this.members = members;
        this.wording = wording;
    }

    /** Nothing where it is of no use any more, or nobody is there to read it. */
    Optional<Mail> compose(Outbox.Outgoing letter) {
        var source = letter.source();
        return switch (source.kind()) {
            case Source.ACCOUNTS -> accounts.mail(source.id());
            case Source.ALERTS -> alerts.mail(source.id());
            case Source.NOTICE ->
                    notices.find(source.id())
                            .flatMap(notice -> toMember(letter, to -> wording.mail(notice, to)));
            case Source.DIGEST -> {
                var some = notices.in(letter.id());
                yield some.isEmpty()
                        ? Optional.empty()
                        : toMember(letter, to -> wording.digest(some, to));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Mail> toMember(Outbox.Outgoing letter, Function<Contact, Mail> writing) {
        return Optional.ofNullable(letter.account()).flatMap(members::contact).map(writing);
    }

    @EventListener
    void on(Outbox.Ended ended) {
        var source = ended.letter().source();
        if (source.kind().equals(Source.ALERTS)) {
            switch (ended.how()) {
                case SENT, NEEDLESS -> alerts.said(source.id());
                case REFUSED -> alerts.refused(source.id());
                case GIVEN_UP -> alerts.unsaid(source.id());
            }
        } else if (source.kind().equals(Source.ACCOUNTS) && ended.how() == Outbox.Ending.SENT) {
            accounts.sent(source.id());
        }
    }
}
