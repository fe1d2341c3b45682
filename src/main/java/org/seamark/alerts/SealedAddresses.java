package org.seamark.alerts;

import java.nio.charset.StandardCharsets;
import org.seamark.accounts.Email;
import org.seamark.database.InstanceKey;
import org.springframework.stereotype.Component;

/**
 * Mail addresses as the table holds them: sealed, and beside that a MAC by which all that is of one
 * address is found. A copy of the database tells neither.
 */
@Component
class SealedAddresses {

    private static final String PURPOSE = "alerts.address";

    private final InstanceKey key;

    SealedAddresses(InstanceKey key) {
        this.key = key;
    }

    byte[] seal(Email email) {
        return key.seal(PURPOSE, bytes(email));
    }

    Email open(byte[] sealed) {
        return new Email(new String(key.open(PURPOSE, sealed), StandardCharsets.UTF_8));
    }

    byte[] mark(Email email) {
        return key.mac(PURPOSE, bytes(email));
    }

    private static byte[] bytes(Email email) {
        return email.address().getBytes(StandardCharsets.UTF_8);
    }
}
