package org.seamark.operations;

import java.util.Map;
import java.util.concurrent.Callable;
import org.seamark.accounts.Email;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.Recovery;
import org.seamark.database.DataFolder;
import org.seamark.kernel.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets somebody choose a new password, without mail. */
@Command(
        name = "link",
        description =
                "For a member who has forgotten the password: prints an address that opens the account once, "
                        + "within two days, to choose a new one. Hand it over yourself: no mail is sent.",
        footer = Examples.ADMIN_LINK,
        mixinStandardHelpOptions = true)
final class AdminLink implements Callable<Integer> {

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "The mail address of the member.")
    private String email;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:SEAMARK_PORT:-8080}",
            description =
                    "The port of the server where the address is opened; ${DEFAULT-VALUE} if not given."
                            + " Where SEAMARK_ADDRESS is set, that is used.")
    private int port;

    @Override
    public Integer call() {
        var address =
                Email.of(email)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "That is not a mail address: " + email));
        try (var house =
                place.enter(
                        DataFolder.open(place.folder()),
                        Map.of("server.port", Integer.toString(port)))) {
            var token =
                    house.the(Recovery.class)
                            .link(new Actor.Machine("command-line"), address)
                            .orElseThrow(() ->
                                    new Failed(
                                            "No open account has the address "
                                                    + email
                                                    + ". Invite who has none: ./seamark admin invite EMAIL"));
            var letters = house.the(LetterWording.class);
            Handed.say(letters, letters.passwordPage(token), "two days");
        }
        return 0;
    }
}
