package org.seamark.operations;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.harvest.HarvestDesk;
import org.seamark.harvest.Harvester;
import org.seamark.harvest.Listener;
import org.seamark.harvest.Problem;
import org.seamark.harvest.Run;
import org.seamark.harvest.Source;
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
                    "Where NAME.problems.csv names what could not be taken and what is there already; here if not given.")
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
            var run = reported(house, source);
            if (run.trouble() != null) {
                Terminal.remark(run.trouble().detail());
            }
            Terminal.say((all ? source.name() + ": " : "") + run.counts());
            return run.trouble() == null;
        } catch (RuntimeException failed) {
            if (!all) {
                throw failed;
            }
            Terminal.remark(
                    source.name() + ": " + Trouble.inWords(failed).orElse(failed.toString()));
            return false;
        }
    }

    /** Its problems are told of in any case; where that fails too, what failed first is told. */
    private Run reported(House house, Source source) throws InterruptedException, IOException {
        try (Closeable _ = () -> report(house.the(HarvestDesk.class), source)) {
            return run(house.the(Harvester.class), source);
        }
    }

    private Run run(Harvester harvester, Source source) throws InterruptedException {
        Terminal.step("Harvesting " + source.name());
        try (var steps = new Steps("harvest", -1)) {
            var told = new Told(steps);
            return anew
                    ? harvester.anew(Harvest.OPERATOR, source, told)
                    : harvester.run(Harvest.OPERATOR, source, told);
        }
    }

    private record Told(Steps steps) implements Listener {

        @Override
        public void kept(Run run, int records) {
            steps.stepBy(records);
        }

        @Override
        public void waits(String trouble, Duration time) {
            steps.remark("%s. Waiting %s.".formatted(trouble, Steps.inWords(time)));
        }
    }

    private void report(HarvestDesk harvests, Source source) throws IOException {
        var problems = harvests.problems(Harvest.OPERATOR, source, Integer.MAX_VALUE);
        var file = ProblemFile.of(source, folder);
        file.write(problems);
        if (!problems.isEmpty()) {
            var here = problems.stream().filter(Problem::isHereAlready).count();
            Terminal.say(
                    "%,d problems, %,d already here: %s"
                            .formatted(problems.size() - here, here, file.path()));
        }
    }
}
