package org.seamark.operations;

import java.util.Map;
import java.util.concurrent.Callable;
import org.seamark.accounts.Email;
import org.seamark.accounts.LetterWording;
import org.seamark.database.DataFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What prints the address of a page that opens an account once, for who hands it over. */
abstract class AdminPage implements Callable<Integer> {

    private static final String HERE = "http://localhost:";

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "The mail address of whom it is for.")
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
    public final Integer call() {
        var address =
                Email.of(email).orElseThrow(() -> wrong("That is not a mail address: ", email));
        check();
        try (var house =
                place.enter(folder(place), Map.of("server.port", Integer.toString(port)))) {
            var letters = house.the(LetterWording.class);
            say(letters.origin(), page(address, house, letters));
        }
        return 0;
    }

    /** Where the account is, or will be: a new Seamark begins with its administrator. */
    DataFolder folder(Place place) {
        return DataFolder.open(place.folder());
    }

    /** Refuses what cannot be meant, before anything is started. */
    void check() {}

    /** The complete address of the page. */
    abstract String page(Email address, House house, LetterWording letters);

    /** For how long it opens the account, such as {@code two days}. */
    abstract String span();

    ParameterException wrong(String what, String given) {
        return new ParameterException(spec.commandLine(), what + given);
    }

    /** The address alone on standard output, and beside it what it is good for. */
    private void say(String origin, String page) {
        Terminal.say(page);
        Terminal.remark("It can be used once, within %s.".formatted(span()));
        if (origin.startsWith(HERE)) {
            Terminal.remark(
                    "If this Seamark is reached at another host or port than %s, put those in their place; --port N or SEAMARK_ADDRESS names them."
                            .formatted(origin.substring("http://".length())));
        }
    }
}
