package org.seamark.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.seamark.vocabulary.Descriptor;

/**
 * What is called by another name in another language.
 *
 * @param version another number where anything is different
 * @param vocabulary countries, regions and types, by which entries are classified anyway
 * @param concepts of the thesauri that were taken in
 */
public record NamesElsewhere(long version, List<Descriptor> vocabulary, List<Descriptor> concepts) {

    public static final NamesElsewhere NONE = new NamesElsewhere(-1, List.of(), List.of());

    /** All of them; where two have the same name, the first is meant. */
    public Stream<Descriptor> all() {
        return Stream.concat(vocabulary.stream(), concepts.stream());
    }
}
