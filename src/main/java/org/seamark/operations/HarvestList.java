package org.seamark.operations;

import java.util.concurrent.Callable;
import org.seamark.harvest.HarvestDesk;
import org.seamark.harvest.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the repositories that are harvested. */
@Command(
        name = "list",
        description = "Shows the repositories that are harvested, each with its last harvest.",
        mixinStandardHelpOptions = true)
final class HarvestList implements Callable<Integer> {

    @Mixin private Place place;

    @Override
    public Integer call() {
        try (var house = place.enter(place.openExisting())) {
            var all = house.the(HarvestDesk.class).all(Harvest.OPERATOR);
            all.forEach(one ->
                    Terminal.say(
                            "%-20s  %s  %s"
                                    .formatted(
                                            one.source().name(),
                                            one.source().address(),
                                            one.last()
                                                    .map(HarvestList::said)
                                                    .orElse("never harvested"))));
            Terminal.say(
                    all.size() == 1 ? "1 repository." : "%d repositories.".formatted(all.size()));
            return 0;
        }
    }

    private static String said(Run run) {
        var state = run.isOpen() ? "stopped at" : "ended";
        return "%s %s: %s%s"
                .formatted(
                        state,
                        run.kept(),
                        run.counts(),
                        run.trouble() == null ? "" : " – " + run.trouble().detail());
    }
}
