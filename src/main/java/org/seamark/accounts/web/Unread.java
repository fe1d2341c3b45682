package org.seamark.accounts.web;

import java.util.UUID;

/** How many messages wait for a member, for the head of their pages. */
public interface Unread {

    int of(UUID account);
}
