package org.seamark.catalogue.lucene;

import org.apache.lucene.analysis.cn.smart.Utility;
import org.jspecify.annotations.Nullable;

/** A word that may stand at a place of a sentence, and the cheapest way that leads to it. */
final class ChineseWord {

    /** The share of what a word alone tells of what follows it, as smartcn has it. */
    private static final double ALONE = 0.1;

    private static final double ALL = Utility.MAX_FREQUENCE + 0.0;
    private static final double LEAST = 1.0 / Utility.MAX_FREQUENCE;

    /** What it becomes as a token. */
    final char[] token;

    final int start;
    final int end;

    /** The next that may stand at the same place. */
    @Nullable ChineseWord other;

    /** The one after it in the sentence. */
    @Nullable ChineseWord next;

    private final char[] known;
    private final int seen;
    private double cost = Double.MAX_VALUE;
    private @Nullable ChineseWord before;

    /**
     * @param known what the dictionary has for it
     * @param seen how often
     */
    ChineseWord(char[] token, int start, int end, char[] known, int seen) {
        this.token = token;
        this.start = start;
        this.end = end;
        this.known = known;
        this.seen = seen;
    }

    void begins() {
        cost = 0;
    }

    /** Looks whether one of those that may come next is reached more cheaply by this one. */
    void goOn(@Nullable ChineseWord followers, ChineseWords words) {
        long first = ChineseWords.first(known);
        double unseen = cost(0);
        for (var one = followers; one != null; one = one.other) {
            int pairs = words.seen(first, one.known);
            double all = cost + (pairs == 0 ? unseen : cost(pairs));
            if (all < one.cost) {
                one.cost = all;
                one.before = this;
            }
        }
    }

    /** The logarithm of how improbable a follower is that was seen so often after this one. */
    private double cost(int pairs) {
        return -Math.log(
                ALONE * (1.0 + seen) / ALL
                        + (1.0 - ALONE) * ((1.0 - LEAST) * pairs / (1.0 + seen) + LEAST));
    }

    /** The first word of the cheapest way that leads here. */
    ChineseWord way() {
        var word = this;
        while (word.before != null) {
            word.before.next = word;
            word = word.before;
        }
        return word;
    }
}
