package org.seamark.operations;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the index anew. */
@Command(
        name = "reindex",
        description = "Builds the index anew; beside a server, the server does it.",
        footer = Examples.REINDEX,
        mixinStandardHelpOptions = true)
final class Reindex implements Callable<Integer> {

    /** A batch of changes takes a few seconds at most, and what failed is tried again every two. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin private Place place;

    @Override
    public Integer call() throws Exception {
        var folder = place.openExisting();
        if (!folder.isClaimed()) {
            try (var ground = place.ground(folder)) {
                Catalogue.beginAnew(JdbcClient.create(ground.the(Database.class).source()));
            }
            Terminal.say("The server builds its index anew.");
            return 0;
        }
        FileSystemUtils.deleteRecursively(folder.index());
        Terminal.step("Building the index");
        try (var house = place.enter(folder, Map.of("seamark.index.patience", "0s"))) {
            var index = house.the(ListingIndex.class);
            await(index::applied, house.the(Catalogue.class).latest(), PATIENCE);
            Terminal.say("Indexed %,d listings.".formatted(house.the(Catalogue.class).size()));
        }
        return 0;
    }

    /** Shows how far the index is until it is level, or no longer comes any nearer to it. */
    static void await(LongSupplier applied, long latest, Duration patience)
            throws InterruptedException {
        try (var steps = new Steps("Indexing", latest)) {
            long before = 0;
            for (long moved = System.nanoTime(); before < latest; ) {
                Thread.sleep(50);
                long now = applied.getAsLong();
                if (now != before) {
                    steps.stepBy(now - before);
                    before = now;
                    moved = System.nanoTime();
                } else if (System.nanoTime() - moved > patience.toNanos()) {
                    throw new Failed(
                            "The index stands still at change %,d of %,d; log/seamark.log in the data folder says why."
                                    .formatted(now, latest));
                }
            }
        }
    }
}
