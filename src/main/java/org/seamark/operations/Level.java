package org.seamark.operations;

import org.seamark.catalogue.IndexLevel;

/** Lets a command end only when what it has brought can be found. */
final class Level {

    private Level() {}

    static void await(IndexLevel index) throws InterruptedException {
        long behind = index.behind();
        try (var steps = new Steps("Indexing", behind)) {
            if (!index.await(steps::stepBy)) {
                throw new Failed(
                        "The index stands still, %,d changes behind the catalogue; log/seamark.log in the data folder says why."
                                .formatted(index.behind()));
            }
        }
    }
}
