package org.seamark.reviews;

import org.seamark.vocabulary.Concept;

/** Why it is put right whether a reviewer is of the United Nations. */
public enum Correction implements Concept {
    /** What they answered was a mistake from the beginning. */
    MISTAKEN,
    /** They work for somebody else since. */
    MOVED;

    private final String code = Concept.codeOf(this);

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.correction." + code;
    }
}
