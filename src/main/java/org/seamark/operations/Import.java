package org.seamark.operations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes records in from files. */
@Command(
        name = "import",
        description = "Takes records or a thesaurus in from a file.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportLibrary.class,
            ImportThesaurus.class,
            ImportCatalogue.class,
            ImportSaf.class
        })
final class Import implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to import: library, thesaurus, catalogue or saf.");
    }
}
