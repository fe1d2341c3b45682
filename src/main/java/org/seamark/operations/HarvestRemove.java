package org.seamark.operations;

import java.util.concurrent.Callable;
import org.seamark.harvest.HarvestDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Harvests a repository no more. */
@Command(
        name = "remove",
        description = "Harvests a repository no more; what it brought stays.",
        mixinStandardHelpOptions = true)
final class HarvestRemove implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "NAME", description = "What it is called here.")
    private String name;

    @Override
    public Integer call() {
        try (var house = place.enter(place.openExisting())) {
            house.the(HarvestDesk.class).remove(Harvest.OPERATOR, name);
            Terminal.say("Removed " + name + ".");
            return 0;
        }
    }
}
