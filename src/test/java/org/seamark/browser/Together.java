package org.seamark.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Walks at the same time, each in a browser of its own. */
final class Together {

    private Together() {}

    /** What they find, one after the other. */
    static List<String> run(List<? extends Callable<List<String>>> walks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(walks.size())) {
            var found = new ArrayList<String>();
            for (var walk : threads.invokeAll(walks)) {
                found.addAll(walk.get());
            }
            return found;
        }
    }
}
