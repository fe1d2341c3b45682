package org.seamark.operations;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import org.seamark.catalogue.ListingIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Serve.class);
    private static final int HIGHEST_PORT = 65_535;

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:SEAMARK_PORT:-8080}",
            description = "The port of its pages; ${DEFAULT-VALUE} if not given.")
    private int port;

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "%d is no port: they go from 1 to 65535.".formatted(port));
        }
        refuseTaken();
        var settings = Map.of("server.port", Integer.toString(port));
        var house = place.serve(settings);
        SpringApplication.getShutdownHandlers().add(Serve::stopped);
        if (Training.goesOn()) {
            new Rehearsal(URI.create(address(house)), house.the(ListingIndex.class)).begin();
        }
        Training.succeeded();
        Terminal.say("Seamark is ready: " + address(house) + "   (stop it with Ctrl-C)");
        return Commands.SERVING;
    }

    /** At once, and not when all the rest has started. */
    private void refuseTaken() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (BindException taken) {
            throw new Failed(
                    "Port %d is taken by another program. Choose another: --port N"
                            .formatted(port));
        } catch (IOException unknown) {
            LOG.debug("port={} probe=failed", port, unknown);
        }
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
