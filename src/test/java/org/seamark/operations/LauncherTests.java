package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven that builds in no time and a Java that says what it was asked. */
class LauncherTests {

    private static final String MAVEN =
            """
            #!/bin/sh
            echo built >>maven.log
            printf '\033[0mcompiled\033[m\n'
            mkdir -p target/classes
            echo thin >target/seamark.jar
            sleep 0.3
            [ ! -e fails ] || exit 1
            echo whole >target/seamark.jar
            """;

    private static final String JAVA =
            """
            #!/bin/sh
            if [ "$1" = -Djarmode=tools ]; then
                [ "$(cat "$3")" = whole ] && mkdir -p "$6" && cp "$3" "$6/seamark.jar"
            else
                echo "java $*"
            fi
            """;

    @TempDir Path home;

    @BeforeEach
    void aHouseThatWasNeverBuilt() throws IOException {
        Files.copy(Path.of("seamark"), home.resolve("seamark"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        program("bin/mvn", MAVEN);
        program("jdk/bin/java", JAVA);
        program("jdk/bin/javac", "");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    @Test
    void twoThatStartTogetherBuildOnce() throws Exception {
        var first = start("doctor");
        var second = start("doctor");

        assertThat(said(first)).contains("java ", " doctor");
        assertThat(said(second)).contains("java ", " doctor");
        assertThat(home.resolve("maven.log")).content().hasLineCount(1);
    }

    @Test
    void whereNoTerminalIsNothingIsColoured() throws Exception {
        assertThat(said(start("doctor"))).contains("compiled\n", "java ").doesNotContain("\033");
    }

    @Test
    void aLockThatAKilledBuildLeftIsNobodys() throws Exception {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/lock"), "");
        Files.createSymbolicLink(home.resolve("target/build.lock"), Path.of("1"));

        assertThat(said(start("doctor"))).contains("java ");
    }

    @Test
    void aLockThatCannotBeTakenIsSaid() throws Exception {
        Files.createDirectories(home.resolve("target/lock"));

        assertThat(said(start("doctor"))).contains("target/lock cannot be written");
    }

    @Test
    void whatACutOffBuildLeftIsBuiltAnew() throws Exception {
        Files.writeString(home.resolve("fails"), "");
        assertThat(said(start("doctor"))).contains("The build failed");
        Files.delete(home.resolve("fails"));

        assertThat(said(start("doctor"))).contains("java ", " doctor");
        assertThat(said(start("doctor"))).doesNotContain("Building");
    }

    @Test
    void aJarThatCannotBeUnpackedIsBuiltAnew() throws Exception {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/seamark.jar"), "thin");
        assertThat(said(start("doctor"))).contains("cannot be unpacked");

        assertThat(said(start("doctor"))).contains("java ", " doctor");
    }

    @Test
    void theOperatorsOptionsComeLastAndAnotherCacheBelongsToThem() throws Exception {
        var plain = said(start("serve"));
        var more = said(start("serve", "-Xmx1g"));
        var slow = said(start("export", "-XX:TieredStopAtLevel=4"));

        assertThat(cache(more)).endsWith(".aot.new").isNotEqualTo(cache(plain));
        assertThat(slow)
                .matches("(?s).*-XX:TieredStopAtLevel=1.*-XX:TieredStopAtLevel=4.* export\\s*");
    }

    @Test
    void whatABenchmarkIsGivenLiesWhereItIsCalledFrom() throws Exception {
        var elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Files.createDirectories(elsewhere.resolve("cases"));

        var said = said(start(elsewhere, List.of("bench", "retrieval", "cases", "--most", "5")));

        assertThat(said)
                .contains("retrieval " + elsewhere.toRealPath().resolve("cases") + " --most 5");
    }

    private static String cache(String said) {
        return said.replaceAll("(?s).*AOTCacheOutput=(\\S+).*", "$1");
    }

    private Process start(String command, String... options) throws IOException {
        return start(Path.of("."), List.of(command), options);
    }

    private Process start(Path from, List<String> words, String... options) throws IOException {
        var launcher = new ProcessBuilder("sh", home.resolve("seamark").toString());
        launcher.command().addAll(words);
        launcher.directory(from.toFile());
        var settings = launcher.environment();
        settings.put("PATH", home.resolve("bin") + ":" + settings.get("PATH"));
        settings.put("JAVA_HOME", home.resolve("jdk").toString());
        settings.put("SEAMARK_JAVA_OPTS", String.join(" ", options));
        return launcher.redirectErrorStream(true).start();
    }

    private static String said(Process launcher) throws IOException, InterruptedException {
        try (var output = launcher.inputReader()) {
            var said = output.readAllAsString();
            assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return said;
        } finally {
            launcher.destroyForcibly();
        }
    }

    private void program(String name, String content) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
