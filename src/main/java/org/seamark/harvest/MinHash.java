package org.seamark.harvest;

import java.util.Arrays;
import java.util.Set;

/**
 * A short signature of a set: two sets have about as many components in common as they share of
 * their elements (Broder 1997). Those that share most of them have a whole band in common with near
 * certainty, so that they are found without comparing each with each.
 */
final class MinHash {

    static final int COMPONENTS = 64;
    private static final int ROWS = 4;
    private static final int BANDS = COMPONENTS / ROWS;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private MinHash() {}

    static int[] signature(Set<Long> elements) {
        var least = new long[COMPONENTS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long element : elements) {
            for (int i = 0; i < COMPONENTS; i++) {
                least[i] = Math.min(least[i], mixed(element ^ mixed((i + 1) * GOLDEN)));
            }
        }
        return Arrays.stream(least).mapToInt(value -> (int) (value >>> 32)).toArray();
    }

    /** The share of elements that two sets have in common, about. */
    static double similarity(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < COMPONENTS; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / COMPONENTS;
    }

    /** One number for each band; those of other bands differ, whatever is in them. */
    static long[] bands(int[] signature) {
        var bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long number = mixed(band + 1L);
            for (int row = 0; row < ROWS; row++) {
                number = mixed(number ^ signature[band * ROWS + row]);
            }
            bands[band] = number;
        }
        return bands;
    }

    /** Spreads over all bits what differs in few of them (the finisher of SplitMix64). */
    static long mixed(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /** A number for a text. */
    static long of(String text) {
        long number = text.length();
        for (int i = 0; i < text.length(); i++) {
            number = mixed(number * 31 + text.charAt(i));
        }
        return number;
    }
}
