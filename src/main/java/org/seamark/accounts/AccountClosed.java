package org.seamark.accounts;

import java.util.UUID;

/** Somebody has left: what they wrote stays, and is that of a former member. */
public record AccountClosed(UUID account) {}
