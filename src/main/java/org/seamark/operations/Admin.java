package org.seamark.operations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accounts, made by who runs the machine. */
@Command(
        name = "admin",
        description =
                "Makes administrators, invites members, and lets who forgot a password choose another.",
        mixinStandardHelpOptions = true,
        subcommands = {AdminCreate.class, AdminInvite.class, AdminLink.class})
final class Admin implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: admin create EMAIL, admin invite EMAIL, or admin link EMAIL");
    }
}
