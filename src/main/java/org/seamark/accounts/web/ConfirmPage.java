package org.seamark.accounts.web;

import org.seamark.accounts.Account;

/**
 * Where somebody confirms their mail address and chooses a password.
 *
 * @param error the key of what is wrong with the password, or empty
 */
public record ConfirmPage(String token, Account account, String error) {}
