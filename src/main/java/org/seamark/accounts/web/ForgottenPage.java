package org.seamark.accounts.web;

/**
 * Where a new password is asked for.
 *
 * @param email as it was typed
 * @param error the key of what is wrong with it, or empty
 * @param delivers whether a letter would be sent
 */
public record ForgottenPage(String email, String error, boolean delivers) {}
