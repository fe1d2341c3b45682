package org.seamark.operations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the platform until it is stopped. */
@Command(
        name = "serve",
        description = "Runs the platform until it is stopped.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Mixin private Place place;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:SEAMARK_PORT:-8080}",
            description = "The port of its pages; ${DEFAULT-VALUE} if not given.")
    private int port;

    @Override
    public Integer call() {
        place.serve(port);
        System.out.println("Seamark is ready: http://localhost:" + port + "/");
        return Commands.SERVING;
    }
}
