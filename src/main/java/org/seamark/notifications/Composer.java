package org.seamark.notifications;

import java.util.Optional;
import java.util.UUID;
import org.seamark.accounts.Correspondence;
import org.seamark.accounts.Mail;
import org.seamark.accounts.Members;
import org.springframework.stereotype.Component;

/** Writes what is sent when it is sent, so that it says what is so then. */
@Component
class Composer {

    private final Correspondence accounts;
    private final Notices notices;
    private final Members members;
    private final Wording wording;

    Composer(Correspondence accounts, Notices notices, Members members, Wording wording) {
        this.accounts = accounts;
        this.notices = notices;
        this.members = members;
        this.wording = wording;
    }

    /** Nothing where it is of no use any more, or nobody is there to read it. */
    Optional<Mail> compose(Outbox.Outgoing letter) {
        int slash = letter.source().indexOf('/');
        var what = letter.source().substring(slash + 1);
        return switch (letter.source().substring(0, slash)) {
            case "accounts" -> accounts.mail(UUID.fromString(what));
            case "notice" ->
                    notices.find(UUID.fromString(what))
                            .flatMap(notice ->
                                    members.contact(letter.account())
                                            .map(to -> wording.mail(notice, to)));
            case "digest" -> {
                var some = notices.in(letter.id());
                yield some.isEmpty()
                        ? Optional.empty()
                        : members.contact(letter.account()).map(to -> wording.digest(some, to));
            }
            default -> Optional.empty();
        };
    }

    void sent(Outbox.Outgoing letter) {
        if (letter.source().startsWith(AccountNews.LETTER)) {
            accounts.sent(UUID.fromString(letter.source().substring(AccountNews.LETTER.length())));
        }
    }
}
