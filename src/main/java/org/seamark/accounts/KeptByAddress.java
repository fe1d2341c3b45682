package org.seamark.accounts;

import java.util.List;
import java.util.Map;

/**
 * What another module keeps under a mail address and for no account. It is part of the export of
 * the account whose address that is, and goes with it, in the transaction that closes it, for
 * nobody knows the address afterwards.
 */
public interface KeptByAddress {

    /** The name of the part. */
    String part();

    /** Its rows, each by column; never a secret. */
    List<Map<String, String>> of(Email email);

    void forget(Email email);
}
