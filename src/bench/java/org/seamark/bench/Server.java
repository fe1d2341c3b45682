package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Seamark in a process of its own, started as its users start it. */
final class Server implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final Duration started;

    private Server(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /** Starts it and waits for its first page. */
    static Server start(Path data, int port, String... settings)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        var command =
                new ArrayList<>(
                        List.of(
                                "./seamark",
                                "serve",
                                "--port",
                                Integer.toString(port),
                                "--data",
                                data.toString()));
        command.addAll(Arrays.asList(settings));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolveSibling("bench-server.log").toFile())
                        .start();
        while (true) {
            try (var connection = new Connection(port)) {
                if (connection.get("/en").status() == 200) {
                    return new Server(process, port, Duration.ofNanos(System.nanoTime() - began));
                }
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() - began > START.toNanos()) {
                    throw new IOException("the server does not start; see bench-server.log");
                }
            }
            Thread.sleep(20);
        }
    }

    int port() {
        return port;
    }

    Duration started() {
        return started;
    }

    /** Processor time of the server and its database since they started. */
    Duration processorTime() {
        var handle = process.toHandle();
        return handle.descendants()
                .map(Server::processorTime)
                .reduce(processorTime(handle), Duration::plus);
    }

    private static Duration processorTime(ProcessHandle handle) {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory of the server's JVM alone, in megabytes. */
    long residentMegabytes() throws IOException {
        return residentMegabytes(process.pid());
    }

    static long residentMegabytes(long process) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
