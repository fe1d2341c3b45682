package org.seamark.accounts.web;

import java.util.UUID;

/** Whether a member has anything to do with reviewing, for the head of their pages. */
public interface Reviewing {

    boolean concerns(UUID account);
}
