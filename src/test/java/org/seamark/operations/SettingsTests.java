package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    /** As the code reads them. */
    private static final Pattern READ =
            Pattern.compile(
                    "(?:\\$\\{|getProperty\\(\\s*\"|name = \")(seamark\\.[a-z0-9-]+(\\.[a-z0-9-]+)*)[:}\"]");

    /** As operators are told of them. */
    private static final Pattern TOLD =
            Pattern.compile("(?:`|--)(seamark\\.(?!oidc|log`)[a-z0-9-]+(\\.[a-z0-9-]+)*)(?:`|=)");

    @Test
    void allThatTheCodeReadsAndTheDocumentsNameAreKnown() throws IOException {
        var names = found(Path.of("src/main/java"), ".java", READ);
        names.remove("seamark.trained");
        assertThat(names).hasSizeGreaterThan(30);
        names.addAll(found(Path.of("docs"), ".md", TOLD));

        assertThat(Settings.OWN).containsAll(names);
    }

    @ParameterizedTest
    @CsvSource({
        "--seamark.contakt=x, seamark.contact",
        "--seamark.harvest.privatehost=x, seamark.harvest.private-hosts",
        "--server.adress=127.0.0.1, server.address"
    })
    void aNameThatIsNoneIsRefusedWithTheNearest(String given, String meant) {
        var answer = Spoken.by("serve", given);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err().strip())
                .isEqualTo(
                        "There is no setting “%s”. Did you mean %s?"
                                .formatted(given.substring(2, given.indexOf('=')), meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seamark.harvest.privateHosts",
                "seamark.oidc.test.client-id",
                "server.address",
                "server.ssl.key-store",
                "server.tomcat.threads.max",
                "server.tomcat.remoteip.internal-proxies",
                "server.servlet.session.timeout",
                "server.servlet.context-parameters.any",
                "server.forward-headers-strategy",
                "spring.datasource.hikari.anything",
                "management.server.port"
            })
    void thoseOfSpringAndInOtherSpellingsAreLeftAlone(String name) {
        assertThat(Settings.refusal(Set.of(name))).isEmpty();
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern)
            throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }
}
