package org.seamark.operations;

import java.net.URI;
import java.util.concurrent.Callable;
import org.seamark.catalogue.ListingIndex;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the platform until it is stopped. */
@Command(
        name = "serve",
        description = "Runs the platform until it is stopped.",
        footer = Examples.SERVE,
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:SEAMARK_PORT:-8080}",
            description = "The port of its pages; ${DEFAULT-VALUE} if not given.")
    private String port;

    @Override
    public Integer call() {
        var number = place.given("server.port").orElse(port);
        var door =
                Port.of(place.setting("server.address"), number)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        number + " is no port: they go from 1 to 65535."));
        return serve(place, door);
    }

    static int serve(Place place, Port door) {
        var house = place.serve(door);
        SpringApplication.getShutdownHandlers().add(Serve::stopped);
        if (Training.goesOn()) {
            new Rehearsal(URI.create(address(house)), house.the(ListingIndex.class)).begin();
        }
        Training.succeeded();
        Terminal.say("Seamark is ready: " + address(house) + "   (stop it with Ctrl-C)");
        return Commands.SERVING;
    }

    private static String address(House house) {
        var settings = house.the(Environment.class);
        var host = settings.getProperty("server.address", "localhost");
        return "http://%s:%s/".formatted(host, settings.getProperty("local.server.port"));
    }

    private static void stopped() {
        Terminal.say(
                Training.goesOn()
                        ? "Seamark has stopped; it prepares to start faster from now on …"
                        : "Seamark has stopped.");
        Training.hush();
    }
}
