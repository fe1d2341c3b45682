package org.seamark.operations;

import org.seamark.kernel.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes records of other repositories onto the editors' desk. */
@Command(
        name = "harvest",
        description = "Takes the records of other repositories (OAI-PMH) onto the editors’ desk.",
        footer = Examples.HARVEST,
        mixinStandardHelpOptions = true,
        subcommands = {HarvestAdd.class, HarvestList.class, HarvestRun.class, HarvestRemove.class})
final class Harvest implements Runnable {

    static final Actor OPERATOR = new Actor.Machine("command-line");

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to do: add URL, list, run NAME, or remove NAME.");
    }
}
