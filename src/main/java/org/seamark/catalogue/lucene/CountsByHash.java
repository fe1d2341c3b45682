package org.seamark.catalogue.lucene;

/**
 * Counts of words or pairs of words, each known by a hash of 64 bits, which no two of them share.
 */
final class CountsByHash {

    /** Where a hash is not known. */
    static final int NONE = -1;

    /** The hash of no characters. */
    static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 1099511628211L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long[] hashes;
    private final int[] counts;
    private final int shift;

    /**
     * @param most how many it will hold
     */
    CountsByHash(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most + most / 3);
        this.hashes = new long[1 << bits];
        this.counts = new int[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** The hash of some characters (FNV, byte by byte, as smartcn has it). */
    static long hash(char[] characters) {
        return hash(START, characters);
    }

    /** The hash of what was hashed before and these characters after it. */
    static long hash(long before, char[] characters) {
        long hash = before;
        for (char one : characters) {
            hash = hash(hash, one);
        }
        return hash;
    }

    static long hash(long before, char one) {
        return (((before ^ (one & 0xff)) * PRIME) ^ (one >> 8)) * PRIME;
    }

    void put(long hash, int count) {
        int place = place(hash);
        hashes[place] = hash;
        counts[place] = count;
    }

    int get(long hash) {
        int place = place(hash);
        return hashes[place] == hash ? counts[place] : NONE;
    }

    /** Where the hash is, or may be put. */
    private int place(long hash) {
        int place = (int) ((hash * SPREAD) >>> shift);
        while (hashes[place] != hash && hashes[place] != 0) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }
}
