package org.seamark.harvest;

import java.util.List;
import java.util.stream.LongStream;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;

/**
 * The fingerprint of a record in one language.
 *
 * @param identities numbers of its DOI and symbol
 * @param work the number of its title with year and publisher; 0 where one is not known
 * @param signature of title and summary
 */
record Print(Language language, long[] identities, long work, int[] signature) {

    private static final double NEAR = 0.7;

    static List<Print> of(Essence essence) {
        var identities = essence.identities().stream().mapToLong(MinHash::of).toArray();
        return essence.title().languages().stream()
                .map(language -> of(essence, language, identities))
                .toList();
    }

    private static Print of(Essence essence, Language language, long[] identities) {
        var title = essence.title().in(language).orElse("");
        var publisher = Words.fold(essence.publisher()).strip();
        long work =
                publisher.isEmpty() || essence.year() == null
                        ? 0
                        : MinHash.of(Words.fold(title) + essence.year() + " " + publisher);
        var text = title + " " + essence.summary().in(language).orElse("");
        return new Print(language, identities, work, MinHash.signature(Shingles.of(text)));
    }

    /** What it has in common with what may be the same. */
    long[] kin() {
        var bands = LongStream.of(MinHash.bands(signature));
        return (work == 0 ? bands : LongStream.concat(LongStream.of(work), bands)).toArray();
    }

    boolean isNear(int[] other) {
        return MinHash.similarity(signature, other) >= NEAR;
    }
}
