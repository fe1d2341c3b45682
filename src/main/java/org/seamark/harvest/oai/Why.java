package org.seamark.harvest.oai;

import org.seamark.vocabulary.Concept;
import org.springframework.modulith.NamedInterface;

/** Why a repository, an answer or a record could not be taken, or not as it stands. */
@NamedInterface("reasons")
public enum Why implements Concept {
    SILENT,
    LATER,
    LARGE,
    FOREIGN,
    REFUSED,
    FORGOTTEN,
    FORBIDDEN,
    ASTRAY,
    BROKEN_OFF,
    CIRCLE,
    SHORT,
    FAILED,
    MALFORMED,
    NAMELESS,
    EMPTY,
    UNDATED,
    MENDED,
    UNMAPPED,
    HELD,
    SAME,
    UNSTORED,
    OTHER;

    private final String code = Concept.codeOf(this);

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "harvest.why." + code;
    }
}
