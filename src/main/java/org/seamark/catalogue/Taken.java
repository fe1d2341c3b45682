package org.seamark.catalogue;

import java.util.Map;
import java.util.function.BiFunction;

/**
 * How many of a batch were new, changed or the same as before.
 *
 * @param kept how many of the unchanged are otherwise than their source says, because people
 *     changed them here
 */
public record Taken(int added, int changed, int unchanged, int kept) {

    public static final Taken NOTHING = new Taken(0, 0, 0, 0);

    /** Of what several sources describe. */
    public static <D> Taken sum(
            Map<String, Map<String, D>> bySource, BiFunction<String, Map<String, D>, Taken> each) {
        return bySource.entrySet().stream()
                .map(source -> each.apply(source.getKey(), source.getValue()))
                .reduce(NOTHING, Taken::plus);
    }

    public Taken plus(Taken other) {
        return new Taken(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                kept + other.kept);
    }
}
