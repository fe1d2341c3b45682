package org.seamark.library.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what belongs together in a list of files and a list of what is said of them. Exports often
 * sort the one and not the other, so the place in the list counts only where nothing speaks against
 * it.
 */
final class Pairing {

    private static final double SOME_REASON = 1;

    private record Pair(int file, int said, double score) {}

    private Pairing() {}

    /** For each file the number of what is said of it, or -1. */
    static int[] of(List<Likeness> files, List<Likeness> said) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < files.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                double score = files.get(i).to(said.get(j));
                if (score > SOME_REASON) {
                    pairs.add(new Pair(i, j, score));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparingInt(pair -> Math.abs(pair.file() - pair.said()))
                        .thenComparingInt(Pair::file));
        var chosen = new int[files.size()];
        Arrays.fill(chosen, -1);
        var taken = new boolean[said.size()];
        for (var pair : pairs) {
            if (chosen[pair.file()] < 0 && !taken[pair.said()]) {
                chosen[pair.file()] = pair.said();
                taken[pair.said()] = true;
            }
        }
        pairTheRest(chosen, taken);
        return chosen;
    }

    private static void pairTheRest(int[] chosen, boolean[] taken) {
        var files = new ArrayList<Integer>();
        var said = new ArrayList<Integer>();
        boolean inStep = chosen.length == taken.length;
        for (int i = 0; i < chosen.length; i++) {
            inStep &= chosen[i] < 0 || chosen[i] == i;
            if (chosen[i] < 0) {
                files.add(i);
            }
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                said.add(j);
            }
        }
        if (inStep || (files.size() == 1 && said.size() == 1)) {
            for (int k = 0; k < files.size(); k++) {
                chosen[files.get(k)] = said.get(k);
            }
        }
    }
}
