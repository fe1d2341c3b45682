package org.seamark.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.seamark.kernel.Progress;

/** The programs of PostgreSQL, unpacked from the archive that Seamark ships for this platform. */
final class PostgresBinaries {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks them once for each version, all or nothing. */
    static PostgresBinaries in(Path folder, String version, Progress progress) throws IOException {
        var archive = archive();
        try (var packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new DatabaseUnavailable(
                        "This build has no PostgreSQL for this platform ("
                                + archive
                                + "). Build Seamark on this machine, or set SEAMARK_DATABASE_URL.",
                        null);
            }
            var home = folder.resolve("pgsql-" + version);
            if (!Files.isDirectory(home)) {
                progress.step("Unpacking PostgreSQL");
                var partial = Files.createTempDirectory(folder, "unpacking-");
                unpack(packed, partial);
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(home);
        }
    }

    /** The archive's name in the jars of io.zonky.test.postgres. */
    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        return system.startsWith("mac")
                ? "/postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz"
                : "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    /**
     * A program of PostgreSQL with its arguments. PostgreSQL refuses to run as root, so root steps
     * into a user namespace in which it is nobody. It has a session of its own, where there is such
     * a thing: a Ctrl-C is meant for Seamark, which stops its database last.
     */
    ProcessBuilder program(String name, String... arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        if (ROOT) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Runs a program to its end. */
    void run(String name, String... arguments) throws IOException, InterruptedException {
        var process = program(name, arguments).start();
        var output =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new DatabaseUnavailable(
                    "PostgreSQL's "
                            + name
                            + " failed: "
                            + output.strip()
                            + (ROOT
                                    ? " Seamark runs as root, for which PostgreSQL needs user"
                                            + " namespaces; run it as an ordinary user instead."
                                    : ""),
                    null);
        }
    }
}
