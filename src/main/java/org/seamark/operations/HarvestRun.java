package org.seamark.operations;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.harvest.HarvestDesk;
import org.seamark.harvest.Harvester;
import org.seamark.harvest.Listener;
import org.seamark.harvest.Run;
import org.seamark.harvest.Source;
import org.seamark.kernel.Formula;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Harvests one repository, or all. */
@Command(
        name = "run",
        description =
                "Takes what is new at a repository onto the editors’ desk. One that was broken off goes on.",
        mixinStandardHelpOptions = true)
final class HarvestRun implements Callable<Integer> {

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "What it is called here.")
    private @Nullable String name;

    @Option(names = "--all", description = "All repositories, one after the other.")
    private boolean all;

    @Option(
            names = "--anew",
            description = "Asks for everything again, from the beginning of the list.")
    private boolean anew;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            defaultValue = "",
            description =
                    "Where NAME.problems.csv names what could not be taken; here if not given.")
    private Path folder;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if ((name == null) != all) {
            throw new ParameterException(spec.commandLine(), "Name a repository, or add --all.");
        }
        try (var house = place.enter(place.openExisting())) {
            int failed = 0;
            for (var source : chosen(house.the(HarvestDesk.class))) {
                failed += harvest(house, source) ? 0 : 1;
            }
            return failed == 0 ? 0 : 1;
        }
    }

    private List<Source> chosen(HarvestDesk harvests) {
        return name == null
                ? harvests.all(Harvest.OPERATOR).stream().map(HarvestDesk.Standing::source).toList()
                : List.of(harvests.named(name));
    }

    /** Of several, one that fails keeps no other back. */
    private boolean harvest(House house, Source source) throws InterruptedException, IOException {
        try {
            var run = run(house.the(Harvester.class), source);
            report(house.the(HarvestDesk.class), source);
            if (run.trouble() != null) {
                Terminal.remark(run.trouble().detail());
            }
            Terminal.say((all ? source.name() + ": " : "") + run.counts());
            return run.trouble() == null;
        } catch (RuntimeException failed) {
            report(house.the(HarvestDesk.class), source);
            if (!all) {
                throw failed;
            }
            Terminal.remark(
                    source.name() + ": " + Trouble.inWords(failed).orElse(failed.toString()));
            return false;
        }
    }

    private Run run(Harvester harvester, Source source) throws InterruptedException {
        Terminal.step("Harvesting " + source.name());
        try (var steps = new Steps("harvest", -1)) {
            Listener kept = (run, records) -> steps.stepBy(records);
            return anew
                    ? harvester.anew(Harvest.OPERATOR, source, kept)
                    : harvester.run(Harvest.OPERATOR, source, kept);
        }
    }

    private void report(HarvestDesk harvests, Source source) throws IOException {
        var problems = harvests.problems(Harvest.OPERATOR, source, Integer.MAX_VALUE);
        if (problems.isEmpty()) {
            return;
        }
        var file = folder.resolve(source.name() + ".problems.csv");
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("identifier", "reason");
            for (var problem : problems) {
                csv.writeRecord(
                        Formula.unarmed(problem.identifier()),
                        Formula.unarmed(problem.reason().detail()));
            }
        }
        Terminal.say("%,d problems: %s".formatted(problems.size(), file));
    }
}
