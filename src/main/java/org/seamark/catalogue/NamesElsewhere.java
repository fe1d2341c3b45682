package org.seamark.catalogue;

import java.util.List;
import org.seamark.vocabulary.Descriptor;

/**
 * What is called by another name in another language.
 *
 * @param version another number where anything is different
 */
public record NamesElsewhere(long version, List<Descriptor> descriptors) {

    public static final NamesElsewhere NONE = new NamesElsewhere(-1, List.of());
}
