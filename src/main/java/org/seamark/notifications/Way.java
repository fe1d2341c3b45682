package org.seamark.notifications;

import org.seamark.vocabulary.Concept;

/** How somebody wishes to be told of something. */
public enum Way implements Concept {
    MAIL,
    DIGEST,
    INBOX,
    NONE;

    public static Way require(String code) {
        return Concept.require(values(), code, "way");
    }

    @Override
    public String code() {
        return Concept.codeOf(this);
    }

    @Override
    public String key() {
        return "notifications.way." + code();
    }
}
