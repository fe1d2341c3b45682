package org.seamark.accounts;

import java.util.UUID;

/** Who was to be invited takes part already. */
public final class AlreadyMember extends RuntimeException {

    private final UUID account;

    AlreadyMember(UUID account) {
        super("Who was to be invited takes part already.");
        this.account = account;
    }

    public UUID account() {
        return account;
    }
}
