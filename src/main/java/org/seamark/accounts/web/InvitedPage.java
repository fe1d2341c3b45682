package org.seamark.accounts.web;

import org.seamark.accounts.Account;

/**
 * Somebody has been invited.
 *
 * @param link what they open, shown once, where no letter brings it; or empty
 */
public record InvitedPage(Account account, String link) {}
