package org.seamark.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What differs in one field of two versions.
 *
 * @param language of the text, where the field is written in several
 * @param pieces of the text, or of a list one item each
 */
public record Difference(Field field, @Nullable Language language, List<Piece> pieces) {

    public Difference {
        pieces = List.copyOf(pieces);
    }
}
