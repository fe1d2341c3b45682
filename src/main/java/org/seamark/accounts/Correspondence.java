package org.seamark.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of accounts, for who carries them: they are told by {@link LetterDue}. */
@Component
public class Correspondence {

    private final Letters letters;
    private final LetterWording wording;
    private final Accounts accounts;

    Correspondence(Letters letters, LetterWording wording, Accounts accounts) {
        this.letters = letters;
        this.wording = wording;
        this.accounts = accounts;
    }

    /** What a letter says and to whom; nothing where it is of no use any more. */
    @Transactional(readOnly = true)
    public Optional<Mail> mail(UUID letter) {
        return letters.due(letter).flatMap(this::mail);
    }

    private Optional<Mail> mail(Letter letter) {
        var account = accounts.findById(letter.account()).orElseThrow();
        var address =
                letter.kind() == Letter.Kind.CHANGE_NEW ? account.emailWanted() : account.email();
        return Optional.ofNullable(address).map(known -> wording.mail(letter, account, known));
    }

    @Transactional
    public void sent(UUID letter) {
        letters.sent(letter);
    }
}
