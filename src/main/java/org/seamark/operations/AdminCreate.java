package org.seamark.operations;

import java.util.Map;
import java.util.concurrent.Callable;
import org.seamark.accounts.Email;
import org.seamark.accounts.FirstAdministrator;
import org.seamark.accounts.LetterWording;
import org.seamark.database.DataFolder;
import org.seamark.kernel.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes somebody an administrator. */
@Command(
        name = "create",
        description =
                "Makes an administrator, of the account with this mail address or of a new one, and prints "
                        + "an address that opens the account once, within two days, to choose a password.",
        footer = Examples.ADMIN_CREATE,
        mixinStandardHelpOptions = true)
final class AdminCreate implements Callable<Integer> {

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "The mail address of the administrator.")
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
            var token = house.the(FirstAdministrator.class).make(address, Language.EN);
            var letters = house.the(LetterWording.class);
            Handed.say(letters, letters.passwordPage(token), "two days");
        }
        return 0;
    }
}
