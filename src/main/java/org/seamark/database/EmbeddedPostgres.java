package org.seamark.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import org.seamark.kernel.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of Seamark's own, as a child of this process: durable, behind a generated
 * password, on a free port of the loopback address. The port stands in {@code port} as long as it
 * answers, the password in {@code password}, both readable by their owner alone.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String NAME = "seamark";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration START = Duration.ofMinutes(5); // a long recovery after a crash
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;

    /** In seconds: who has taken the port from the server may never answer. */
    private static final String PATIENCE = "?loginTimeout=5";

    private final Path folder;
    private final Process server;
    private final int port;

    private EmbeddedPostgres(Path folder, Process server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /** Starts the server of a folder, making the database where there is none. */
    static EmbeddedPostgres start(Path folder, String version, Progress progress) {
        return start(folder, version, progress, EmbeddedPostgres::freePort);
    }

    static EmbeddedPostgres start(
            Path folder, String version, Progress progress, IntSupplier ports) {
        try {
            Files.createDirectories(folder);
            var binaries = PostgresBinaries.in(folder, version, progress);
            var cluster = folder.resolve("data");
            if (!Files.exists(cluster)) {
                progress.step("Creating the database");
                initialise(binaries, folder, cluster);
            }
            stopLeftOver(cluster, folder.toRealPath(), progress);
            return run(binaries, folder, cluster, ports);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new DatabaseUnavailable("PostgreSQL does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL started.", e);
        }
    }

    /** Another program may take a port between its choice and its use; then it is another port. */
    private static EmbeddedPostgres run(
            PostgresBinaries binaries, Path folder, Path cluster, IntSupplier ports)
            throws IOException, InterruptedException {
        var log = folder.resolve("postgres.log").toFile();
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            var server =
                    binaries.program("postgres", settings(cluster, port))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                            .start();
            var embedded = new EmbeddedPostgres(folder, server, port);
            try {
                embedded.awaitReady();
                Notice.in(folder).ready(port);
                return embedded;
            } catch (IOException failed) {
                if (attempt == ATTEMPTS || server.isAlive() || isFree(port)) {
                    embedded.end();
                    throw failed;
                }
                LOG.info("database=port-taken port={} action=try-another", port);
            } catch (InterruptedException | RuntimeException failed) {
                embedded.end();
                throw failed;
            }
        }
    }

    String url() {
        return url(port, NAME);
    }

    /** What a guest of the folder's claimant reaches it by. */
    static String url(Path folder, Progress progress) {
        return url(Notice.in(folder).port(progress), NAME);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    static String password(Path folder) {
        try {
            return Files.readString(folder.resolve("password")).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable("No database in " + folder + " yet.", e);
        }
    }

    /** Made beside its place, so that what a crash leaves is never taken for a database. */
    private static void initialise(PostgresBinaries binaries, Path folder, Path cluster)
            throws IOException, InterruptedException {
        var partial = Files.createTempDirectory(folder, "unfinished-");
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        var file = folder.resolve("password");
        writePrivate(file, Base64.getUrlEncoder().encodeToString(password));
        binaries.run(
                "initdb",
                "--pgdata=" + partial,
                "--username=" + NAME,
                "--pwfile=" + file,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    static void writePrivate(Path file, String content) throws IOException {
        var partial = Files.createTempFile(file.getParent(), "new-", ".tmp");
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(partial, content);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * After a kill -9 of Seamark alone its server lives on; this process has claimed the folder.
     */
    private static void stopLeftOver(Path cluster, Path folder, Progress progress)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return;
        }
        var leftOver =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(p -> isOurs(p, folder));
        if (leftOver.isPresent()) {
            progress.step("Stopping the database server that a crash left behind");
            LOG.info("database=left-over pid={} action=stop", leftOver.get().pid());
            interrupt(leftOver.get().pid());
            leftOver.get().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Another program, or another folder's server, may have got the number since. */
    private static boolean isOurs(ProcessHandle process, Path folder) {
        var command = process.info().command();
        return command.isPresent() && Path.of(command.get()).startsWith(folder);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String[] settings(Path cluster, int port) {
        return new String[] {
            "-D", cluster.toString(),
            "-p", Integer.toString(port),
            "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=",
            "-c", "max_connections=60",
            "-c", "shared_buffers=256MB",
            "-c", "work_mem=16MB",
            "-c", "maintenance_work_mem=128MB",
            "-c", "max_wal_size=2GB",
            "-c", "jit=off"
        };
    }

    private void awaitReady() throws InterruptedException, IOException {
        var end = System.nanoTime() + START.toNanos();
        while (true) {
            try (var connection =
                            DriverManager.getConnection(
                                    url(port, "postgres") + PATIENCE, NAME, password(folder));
                    var statement = connection.createStatement();
                    var exists =
                            statement.executeQuery(
                                    "select 1 from pg_database where datname = 'seamark'")) {
                if (!exists.next()) {
                    statement.execute("create database seamark");
                }
                // the rows that it refuses would stand in its log, with mail addresses in them
                statement.execute("alter database seamark set log_error_verbosity = terse");
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive()) {
                    throw new IOException("see " + folder.resolve("postgres.log"), notYet);
                }
                if (System.nanoTime() > end) {
                    throw new IOException("no answer; see " + folder.resolve("postgres.log"));
                }
                Thread.sleep(20);
            }
        }
    }

    private static void interrupt(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
    }

    /** Before the last guests have left: lets no other come. */
    void announceEnd() {
        try {
            Notice.in(folder).stopping();
        } catch (IOException e) {
            LOG.warn("database=end-unannounced", e); // who comes now finds it gone
        }
    }

    @Override
    public void close() {
        announceEnd();
        end();
    }

    /** A fast shutdown: connections end, everything is written. */
    private void end() {
        if (!server.isAlive()) {
            return;
        }
        try {
            interrupt(server.pid());
            if (!server.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("database=slow-to-stop action=terminate");
                server.destroy();
            }
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            server.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
