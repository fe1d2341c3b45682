package org.seamark.operations;

import java.util.Map;
import java.util.concurrent.Callable;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.IndexLevel;
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
        boolean serves = !folder.isClaimed();
        if (serves || place.setting("seamark.index").equals("opensearch")) {
            try (var ground = place.ground(folder)) {
                Catalogue.beginAnew(JdbcClient.create(ground.the(Database.class).source()));
            }
            if (serves) {
                Terminal.say("The server builds its index anew.");
                return 0;
            }
            folder = place.openExisting();
        }
        FileSystemUtils.deleteRecursively(folder.index());
        Terminal.step("Building the index");
        try (var house = place.enter(folder, Map.of("seamark.index.patience", "0s"))) {
            Level.await(house.the(IndexLevel.class));
            Terminal.say("Indexed %,d listings.".formatted(house.the(Catalogue.class).size()));
        }
        return 0;
    }
}
