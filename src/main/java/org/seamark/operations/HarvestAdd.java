package org.seamark.operations;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.harvest.HarvestDesk;
import org.seamark.library.load.RecordMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a repository to those that are harvested. */
@Command(
        name = "add",
        description = "Adds a repository to those that are harvested; nothing is asked of it yet.",
        mixinStandardHelpOptions = true)
final class HarvestAdd implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "URL", description = "Where it answers to OAI-PMH.")
    private String address;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "",
            description = "What it is called in commands; its host if not given.")
    private String name;

    @Option(
            names = "--set",
            paramLabel = "SET",
            defaultValue = "",
            description = "Of its records only those of this set.")
    private String subset;

    @Option(
            names = "--prefix",
            paramLabel = "FORMAT",
            defaultValue = "oai_dc",
            description =
                    "The format in which it is asked for records; ${DEFAULT-VALUE} if not given.")
    private String prefix;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "What its fields mean: a YAML file, or the name of a mapping that Seamark ships"
                            + " (oai_dc, dspace). If not given, the shipped one of the format.")
    private @Nullable String mapping;

    @Override
    public Integer call() {
        var rules = RecordMapping.named(Optional.ofNullable(mapping).orElseGet(this::shipped));
        try (var house = place.enter()) {
            var source =
                    house.the(HarvestDesk.class)
                            .add(Harvest.OPERATOR, address, name, prefix, subset, rules);
            Terminal.say(
                    "Added %s, in the format %s by the mapping %s. Next: seamark harvest run %s"
                            .formatted(source.name(), prefix, rules.name(), source.name()));
            return 0;
        }
    }

    private String shipped() {
        return switch (prefix) {
            case "oai_dc" -> "oai_dc";
            case "dim" -> "dspace";
            default ->
                    throw new Failed(
                            "Seamark ships no mapping for %s; name one of your own with --mapping (docs/importing.md says how it is written)."
                                    .formatted(prefix));
        };
    }
}
