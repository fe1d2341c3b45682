package org.seamark.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.seamark.Seamark;

/** A server in a process of its own. */
final class ServerProcess implements AutoCloseable {

    private static final HttpClient READER = HttpClient.newHttpClient();

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and returns when it says that it is ready. */
    static ServerProcess on(Path data, String... settings) throws IOException {
        return on(data, 0, settings);
    }

    /**
     * @param port 0 for any
     */
    static ServerProcess on(Path data, int port, String... settings) throws IOException {
        var process =
                new ProcessBuilder(command(data, port, settings))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var output = process.inputReader();
        var line = output.readLine();
        while (line != null && !line.startsWith("Seamark is ready: ")) {
            line = output.readLine(); // libraries of the tests have their say first
        }
        if (line == null) {
            process.destroy();
            throw new IOException("ended before it was ready");
        }
        Thread.ofPlatform().daemon().start(() -> drain(output));
        return new ServerProcess(process, URI.create(line.split(" ")[3]));
    }

    /** With settings as system properties. */
    private static List<String> command(Path data, int port, String... settings) {
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-Dspring.aot.enabled=true",
                                "--enable-native-access=ALL-UNNAMED"));
        Stream.of(settings).map(setting -> "-D" + setting).forEach(command::add);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Seamark.class.getName(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString()));
        return command;
    }

    /** So that it is never kept waiting for somebody who reads. */
    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // it was killed
        }
    }

    /** Without a slash at its end. */
    String origin() {
        return address.toString().replaceAll("/$", "");
    }

    String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).build();
        return READER.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** As by kill -9: nothing of its own runs any more, and its database lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As by SIGTERM; whether it was gone in time. */
    boolean stop(int seconds) throws InterruptedException {
        process.destroy();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
