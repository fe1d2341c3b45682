package org.seamark.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A server of others that tests speak to, from the jars that {@code src/test/servers/NAME/pom.xml}
 * names: in a process of its own, for its libraries are not ours.
 */
public final class JarServer implements AutoCloseable {

    private static final Path POMS = Path.of("src/test/servers");
    private static final Path FOUND = Path.of("target/servers");

    private final Process process;

    private JarServer(Process process) {
        this.process = process;
    }

    /** Starts its main class; where the jars cannot be had, the test says that it was not run. */
    public static JarServer start(String name, Path log, List<String> options, String... command)
            throws IOException, InterruptedException {
        var whole = new ArrayList<String>();
        whole.add(ProcessHandle.current().info().command().orElseThrow());
        whole.addAll(options);
        whole.addAll(List.of("-cp", classPath(name)));
        whole.addAll(List.of(command));
        return new JarServer(
                new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start());
    }

    private static String classPath(String name) throws IOException, InterruptedException {
        var pom = POMS.resolve(name).resolve("pom.xml");
        var found = Files.createDirectories(FOUND).resolve(name + ".classpath").toAbsolutePath();
        if (!Files.exists(found)
                || Files.getLastModifiedTime(found).compareTo(Files.getLastModifiedTime(pom)) < 0) {
            var maven =
                    new ProcessBuilder(
                                    "mvn",
                                    "-B",
                                    "-q",
                                    "-f",
                                    pom.toString(),
                                    "dependency:build-classpath",
                                    "-Dmdep.outputFile=" + found)
                            .redirectErrorStream(true)
                            .redirectOutput(FOUND.resolve(name + ".log").toFile())
                            .start();
            boolean done = maven.waitFor(5, TimeUnit.MINUTES) && maven.exitValue() == 0;
            Assumptions.assumeTrue(
                    Required.unlessLeftOut(name, done),
                    () ->
                            "NOT RUN: the jars of the server %s cannot be had; see %s/%s.log"
                                    .formatted(name, FOUND, name));
        }
        return Files.readString(found).strip();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
