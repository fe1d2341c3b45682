package org.seamark.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;

/** Whatever the code writes on the trail has words there, and nothing else has. */
class DeedsTests {

    private static final Path CODE = Path.of("src/main/java/org/seamark");

    /** Through which an action comes onto the trail. */
    private static final Pattern RECORDERS =
            Pattern.compile("\\b(AuditTrail|DeskSteps|ReviewSteps|RecordDesk) \\w+[,;)]");

    private static final Pattern CALL =
            Pattern.compile(
                    "\\b(?:record|note|take|store|step|change)\\("
                            + "([^;{]*?)(?:new Reference|Map\\.|->|[;{])");

    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)?)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+\\.)\" \\+ action");

    @Test
    void everyActionHasWordsAndNoOther() throws IOException {
        var said =
                new Deeds(texts())
                        .all(Language.EN).stream()
                                .map(DeedGroup::deeds)
                                .flatMap(Collection::stream)
                                .map(Deed::code)
                                .toList();

        assertThat(said).containsExactlyInAnyOrderElementsOf(actions());
    }

    @Test
    void whatIsDoneNoMoreStandsThereAsItsCode() throws IOException {
        var deeds = new Deeds(texts());

        assertThat(deeds.of(Language.EN, "accounts.signed-in")).isEqualTo("Signed in");
        assertThat(deeds.of(Language.EN, "accounts.long-gone")).isEqualTo("accounts.long-gone");
    }

    private static Texts texts() throws IOException {
        var texts = new Properties();
        try (var in =
                Files.newBufferedReader(
                        Path.of("src/main/resources/messages/audit_en.properties"))) {
            texts.load(in);
        }
        var all = new HashMap<String, String>();
        texts.forEach((key, text) -> all.put((String) key, (String) text));
        return new Texts(Map.of(Language.EN, all));
    }

    private static Set<String> actions() throws IOException {
        var actions = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> actions.addAll(in(file)));
        }
        assertThat(actions).hasSizeGreaterThan(70);
        return actions;
    }

    private static List<String> in(Path file) {
        var code = read(file);
        if (!RECORDERS.matcher(code).find()) {
            return List.of();
        }
        var prefix =
                PREFIX.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse(CODE.relativize(file).getName(0) + ".");
        return CALL.matcher(code)
                .results()
                .flatMap(call -> LITERAL.matcher(call.group(1)).results())
                .map(found -> found.group(1))
                .map(said -> said.contains(".") ? said : prefix + said)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
