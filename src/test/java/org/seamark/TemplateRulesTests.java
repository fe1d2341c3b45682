package org.seamark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates use each other as modules do: what stands lower, and what all share. */
class TemplateRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern USED =
            Pattern.compile("@template\\.(\\w+)\\.|\\borg\\.seamark\\.(\\w+)\\.");

    /** Pieces of page for all; and the trail's form is drawn as all forms are. */
    private static final Set<String> SHARED = Set.of("site", "audit uses accounts");

    @Test
    void aTemplateUsesOnlyWhatStandsLower() throws IOException {
        var wrong = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(one -> one.toString().endsWith(".jte")).toList()) {
                var from = TEMPLATES.relativize(file).getName(0).toString();
                USED.matcher(Files.readString(file))
                        .results()
                        .map(use -> use.group(1) == null ? use.group(2) : use.group(1))
                        .filter(to -> !to.equals(from) && !SHARED.contains(to))
                        .filter(to -> !SHARED.contains(from + " uses " + to))
                        .filter(to -> Heights.of(from) <= Heights.of(to))
                        .forEach(to -> wrong.add(TEMPLATES.relativize(file) + " uses " + to));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** A browser cuts what is pasted, and says nothing; only searches are short by nature. */
    @Test
    void noFieldCutsWhatIsTyped() throws IOException {
        try (var templates = Files.walk(TEMPLATES)) {
            assertThat(
                            templates
                                    .filter(file -> file.toString().endsWith(".jte"))
                                    .flatMap(TemplateRulesTests::lines)
                                    .filter(line -> line.contains("maxlength")))
                    .allMatch(line -> line.contains("name=\"q\""));
        }
    }

    private static Stream<String> lines(Path template) {
        try {
            return Files.readAllLines(template).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
