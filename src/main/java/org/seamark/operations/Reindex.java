package org.seamark.operations;

import java.util.concurrent.Callable;
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
        try (var house = place.enter(folder)) {
            var index = house.the(ListingIndex.class);
            var latest = house.the(Catalogue.class).latest();
            try (var steps = new Steps("Indexing", latest)) {
                for (long before = 0; before < latest; ) {
                    Thread.sleep(50);
                    long now = index.applied();
                    steps.stepBy(now - before);
                    before = now;
                }
            }
            Terminal.say("Indexed %,d listings.".formatted(house.the(Catalogue.class).size()));
        }
        return 0;
    }
}
