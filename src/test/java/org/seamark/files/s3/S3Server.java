package org.seamark.files.s3;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.seamark.servers.JarServer;
import org.springframework.mock.env.MockEnvironment;

/** S3Proxy on a folder, with a bucket in it. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "seamark";

    private final JarServer server;
    private final int port;
    private final Path kept;

    private S3Server(JarServer server, int port, Path kept) {
        this.server = server;
        this.port = port;
        this.kept = kept;
    }

    public static S3Server in(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        var kept = Files.createDirectories(folder.resolve("buckets"));
        Files.createDirectories(kept.resolve(BUCKET));
        var settings =
                Files.writeString(
                        folder.resolve("s3proxy.properties"),
                        """
                        s3proxy.endpoint=http://127.0.0.1:%d
                        s3proxy.authorization=aws-v4
                        s3proxy.identity=seamark
                        s3proxy.credential=lamps on the quay
                        jclouds.provider=filesystem
                        jclouds.filesystem.basedir=%s
                        """
                                .formatted(port, kept));
        var server =
                JarServer.start(
                        "s3",
                        folder.resolve("s3proxy.log"),
                        List.of("-Xmx192m", "-XX:TieredStopAtLevel=1"),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString());
        await().atMost(Duration.ofMinutes(2)).until(() -> answers(port));
        return new S3Server(server, port, kept);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** How Seamark is told of it. */
    public List<String> settings() {
        return List.of(
                "seamark.files.s3.endpoint=http://127.0.0.1:" + port,
                "seamark.files.s3.bucket=" + BUCKET,
                "seamark.files.s3.access-key=seamark",
                "seamark.files.s3.secret-key=lamps on the quay");
    }

    public MockEnvironment environment() {
        var environment = new MockEnvironment();
        for (var setting : settings()) {
            var parts = setting.split("=", 2);
            environment.setProperty(parts[0], parts[1]);
        }
        return environment;
    }

    /** Where its objects are, so that one can be damaged. */
    Path kept() {
        return kept.resolve(BUCKET);
    }

    @Override
    public void close() {
        server.close();
    }
}
