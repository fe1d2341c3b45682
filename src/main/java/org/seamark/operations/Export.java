package org.seamark.operations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes records into files. */
@Command(
        name = "export",
        description = "Writes records into a file.",
        mixinStandardHelpOptions = true,
        subcommands = {ExportLibrary.class})
final class Export implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to export: library.");
    }
}
