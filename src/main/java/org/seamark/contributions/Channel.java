package org.seamark.contributions;

import org.seamark.vocabulary.Concept;

/**
 * How something came onto the editors' desk: handed in by a member, entered there by an editor, or
 * harvested from another repository.
 */
public enum Channel implements Concept {
    CONTRIBUTED,
    ENTERED,
    HARVESTED;

    @Override
    public String code() {
        return Concept.codeOf(this);
    }

    @Override
    public String key() {
        return "contributions.channel." + code();
    }
}
