package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.warning;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The computer and its Java. */
public final class Machine {

    private static final int JAVA = 25;
    private static final long MEGABYTE = 1 << 20;
    private static final long ENOUGH = 1900;

    private Machine() {}

    public static List<Finding> look() {
        return List.of(java(), memory(), user(), locale(), browser());
    }

    private static Finding java() {
        var version = Runtime.version();
        var words = version + " of " + System.getProperty("java.vendor");
        return version.feature() == JAVA
                ? ok("Java", words)
                : warning("Java", words + "; Seamark is tried on Java " + JAVA + ".");
    }

    private static Finding memory() {
        var heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var all = machine.getTotalMemorySize() / MEGABYTE;
        var words = "%,d MB, of which Java may use %,d MB for its heap".formatted(all, heap);
        return all >= ENOUGH
                ? ok("Memory", words)
                : warning("Memory", words + "; with its database Seamark wants 2 GB.");
    }

    private static Finding user() {
        var user = System.getProperty("user.name");
        return user.equals("root")
                ? warning(
                        "User",
                        "root; a server is safer as a user of its own, such as seamark (docs/operations.md).")
                : ok("User", user);
    }

    private static Finding locale() {
        var names = System.getProperty("sun.jnu.encoding", "");
        var words = "%s, time zone %s".formatted(Locale.getDefault(), ZoneId.systemDefault());
        return names.equalsIgnoreCase("UTF-8")
                ? ok("Locale", words + ", file names in UTF-8")
                : warning(
                        "Locale",
                        words
                                + "; file names are in "
                                + names
                                + ", so that names in other scripts fail. Set LC_ALL=C.UTF-8.");
    }

    private static Finding browser() {
        var path = System.getenv().getOrDefault("PATH", "");
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(program ->
                        Stream.of(path.split(File.pathSeparator))
                                .map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> ok("Browser", program + ", for tests"))
                .orElseGet(
                        () -> ok("Browser", "no Chromium; only the tests in a browser need it."));
    }
}
