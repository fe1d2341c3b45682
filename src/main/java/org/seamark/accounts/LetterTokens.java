package org.seamark.accounts;

import java.util.Optional;
import java.util.UUID;
import org.seamark.database.SignedIdentifiers;
import org.springframework.stereotype.Component;

/** What a letter brings: its identifier, signed. */
@Component
class LetterTokens {

    private static final String PURPOSE = "accounts.letter";

    private final SignedIdentifiers identifiers;

    LetterTokens(SignedIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** The last part of the address that a letter brings. */
    String of(Letter letter) {
        return identifiers.sign(PURPOSE, letter.id());
    }

    /** The letter that one came with; none where it was tampered with. */
    Optional<UUID> identifier(String token) {
        return identifiers.read(PURPOSE, token);
    }
}
