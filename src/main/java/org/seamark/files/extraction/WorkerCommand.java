package org.seamark.files.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/**
 * How a worker is started: by the same java, with little memory, files of limited length and no way
 * into a network. Where the system allows it, the process has a network of its own with nothing in
 * it; everywhere, whoever in Java opens a connection is sent to a proxy that does not exist.
 */
final class WorkerCommand {

    private static final String MAIN = "org.seamark.files.parsing.ParserProcess";
    private static final String NOWHERE = "127.0.0.1";
    private static final String DISCARD = "9";

    /** In blocks of 512 bytes: 512 MB. */
    private static final int LONGEST_FILE = 1 << 20;

    private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--net");
    private static final boolean CAN_BE_ALONE = works(ALONE);

    private WorkerCommand() {}

    private static boolean works(List<String> command) {
        try {
            var all = new ArrayList<>(command);
            all.add("true");
            var process =
                    new ProcessBuilder(all)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** In a folder of its own; of the environment it sees nothing, for there are secrets in it. */
    static ProcessBuilder in(Path folder, int megabytes) {
        var command = new ArrayList<String>();
        if (CAN_BE_ALONE) {
            command.addAll(ALONE);
        }
        command.addAll(
                List.of("sh", "-c", "ulimit -f " + LONGEST_FILE + "; exec \"$@\"", "worker"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + megabytes + "m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MaxMetaspaceSize=192m",
                        "-XX:MaxDirectMemorySize=32m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:ActiveProcessorCount=1",
                        "-Xlog:disable",
                        "-XX:+DisplayVMOutputToStderr",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-Duser.home=" + folder,
                        "-Dpdfbox.fontcache=" + folder));
        for (var scheme : List.of("http", "https", "ftp")) {
            command.add("-D" + scheme + ".proxyHost=" + NOWHERE);
            command.add("-D" + scheme + ".proxyPort=" + DISCARD);
            command.add("-D" + scheme + ".nonProxyHosts=");
        }
        command.add("-DsocksProxyHost=" + NOWHERE);
        command.add("-DsocksProxyPort=" + DISCARD);
        command.addAll(main());
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        var path = System.getenv("PATH");
        process.environment().clear();
        process.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
        process.environment().put("LANG", "C.UTF-8");
        return process;
    }

    private static List<String> main() {
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return isPacked(path)
                ? List.of(
                        "-Dloader.main=" + MAIN,
                        "-cp",
                        absolute(path),
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", absolute(path), MAIN);
    }

    /** The worker stands in another folder. */
    private static String absolute(String classPath) {
        var parts = new ArrayList<String>();
        for (var part : classPath.split(java.io.File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    /** Whether everything is in one jar, as the build leaves it. */
    private static boolean isPacked(String path) {
        if (!path.endsWith(".jar") || path.contains(java.io.File.pathSeparator)) {
            return false;
        }
        if (!Files.isRegularFile(Path.of(path))) {
            return false;
        }
        try (var jar = new ZipFile(path)) {
            return jar.getEntry("BOOT-INF/") != null;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
