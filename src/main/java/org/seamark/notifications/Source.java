package org.seamark.notifications;

import java.util.UUID;

/**
 * Where a letter of the outbox is from: whose it is and which of theirs.
 *
 * @param what after the slash, an identifier as a rule
 */
record Source(String kind, String what) {

    static final String ACCOUNTS = "accounts";
    static final String ALERTS = "alerts";
    static final String NOTICE = "notice";
    static final String DIGEST = "digest";

    Source(String kind, UUID id) {
        this(kind, id.toString());
    }

    static Source parse(String source) {
        int slash = source.indexOf('/');
        return new Source(source.substring(0, slash), source.substring(slash + 1));
    }

    UUID id() {
        return UUID.fromString(what);
    }

    @Override
    public String toString() {
        return kind + "/" + what;
    }
}
