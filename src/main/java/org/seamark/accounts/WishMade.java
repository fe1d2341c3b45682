package org.seamark.accounts;

import java.util.UUID;

/** Somebody without a session has asked for something by a mail address. */
record WishMade(UUID wish) {}
