package org.seamark.reviews;

import java.util.Collection;

/**
 * How many assessments a verdict needs.
 *
 * @param internal from reviewers of the United Nations
 * @param external from others
 */
public record Quorum(int internal, int external) {

    /** That of the Migration Network Hub. */
    public static final Quorum USUAL = new Quorum(1, 2);

    public Quorum {
        if (internal < 0 || external < 0 || internal + external == 0) {
            throw new IllegalArgumentException("a quorum of nobody");
        }
    }

    boolean isMetBy(Collection<Invitation> assessed) {
        return missingInternal(assessed) == 0 && missingExternal(assessed) == 0;
    }

    /** How many reviewers of the United Nations have still to be heard, of those given. */
    public int missingInternal(Collection<Invitation> some) {
        return Math.max(0, internal - (int) some.stream().filter(Invitation::internal).count());
    }

    public int missingExternal(Collection<Invitation> some) {
        return Math.max(0, external - (int) some.stream().filter(i -> !i.internal()).count());
    }
}
