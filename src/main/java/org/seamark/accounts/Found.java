package org.seamark.accounts;

import java.util.List;

/** One page of the accounts that were looked for, and how many there are. */
public record Found(List<Account> accounts, long all) {}
