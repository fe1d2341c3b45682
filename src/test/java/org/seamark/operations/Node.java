package org.seamark.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.database.Database;

/** One of several servers on one database, each with a data folder of its own. */
final class Node implements AutoCloseable {

    private static final HttpClient MONITOR = HttpClient.newHttpClient();

    private final Path data;
    private final int port;
    private final int management;
    private final List<String> settings;
    private @Nullable ServerProcess server;

    /**
     * @param key that of all nodes, brought into the folder as an operator does
     */
    Node(Path data, Path key, Database database, String... more) throws IOException {
        this.data = data;
        this.port = Balancer.freePort();
        this.management = Balancer.freePort();
        this.settings = new ArrayList<>(Arrays.asList(more));
        settings.addAll(
                List.of(
                        "seamark.starter=false",
                        "seamark.database.url=" + database.url(),
                        "seamark.database.user=" + database.user(),
                        "seamark.database.password=" + database.password(),
                        "management.server.port=" + management));
        Files.createDirectories(data.resolve("keys"));
        Files.copy(key, data.resolve("keys").resolve("instance.key"));
    }

    /** Returns when it is ready. */
    Node start() throws IOException {
        server = ServerProcess.on(data, port, settings.toArray(String[]::new));
        return this;
    }

    int port() {
        return port;
    }

    int management() {
        return management;
    }

    String origin() {
        return server().origin();
    }

    ServerProcess server() {
        return Objects.requireNonNull(server, "it has not been started");
    }

    /** What a monitor is told; 0 and nothing where nobody answers. */
    Told told(String path) throws InterruptedException {
        try {
            var address = URI.create("http://127.0.0.1:" + management + "/actuator/" + path);
            var answer =
                    MONITOR.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Told(answer.statusCode(), answer.body());
        } catch (IOException nobody) {
            return new Told(0, "");
        }
    }

    /** An answer to a monitor. */
    record Told(int status, String body) {}

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
