package org.seamark.operations;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.seamark.servers.Required;

/** HAProxy before two nodes, set up as the documentation says. */
final class Balancer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");

    private final Process process;
    private final int port;

    private Balancer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Required.unlessLeftOut("haproxy", Files.isExecutable(PROGRAM));
    }

    static Balancer before(Path folder, Node first, Node second) throws IOException {
        int port = freePort();
        var settings =
                Files.readString(Path.of("docs/haproxy.cfg"))
                        .replace("bind *:80", "bind 127.0.0.1:" + port)
                        .replace("10.0.0.11:8080 port 9090", address(first))
                        .replace("10.0.0.12:8080 port 9090", address(second));
        var file = Files.writeString(folder.resolve("haproxy.cfg"), settings);
        var process =
                new ProcessBuilder(PROGRAM.toString(), "-db", "-f", file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("haproxy.log").toFile())
                        .start();
        return new Balancer(process, port);
    }

    private static String address(Node node) {
        return "127.0.0.1:%d port %d".formatted(node.port(), node.management());
    }

    static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    String origin() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
