package org.seamark.operations;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the data is, as every command can be told; and the way in. */
final class Place {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:SEAMARK_DATA:-data}",
            description = "The data folder; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    /** Beside a server that runs there or, where none does, with what the command needs of one. */
    House enter() {
        return house(WebApplicationType.NONE, Map.of("seamark.claim", "optional"));
    }

    /** Alone. */
    House claim() {
        return house(WebApplicationType.NONE, Map.of("seamark.claim", "required"));
    }

    /** As the server. */
    House serve(int port) {
        return house(
                WebApplicationType.SERVLET,
                Map.of("seamark.claim", "required", "server.port", Integer.toString(port)));
    }

    private House house(WebApplicationType kind, Map<String, String> settings) {
        return House.open((Commands) command.root().userObject(), kind, folder(), settings);
    }
}
