package org.seamark.accounts;

/**
 * What another module keeps under a mail address and for no account: it goes with the account whose
 * address that is, in the transaction that closes it, for nobody knows the address afterwards.
 */
public interface KeptByAddress {

    void forget(Email email);
}
