package org.seamark.operations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accounts of administrators. */
@Command(
        name = "admin",
        description = "Makes administrators.",
        mixinStandardHelpOptions = true,
        subcommands = AdminCreate.class)
final class Admin implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: admin create EMAIL");
    }
}
