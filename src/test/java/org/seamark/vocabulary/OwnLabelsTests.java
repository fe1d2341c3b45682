package org.seamark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.kernel.Language;

class OwnLabelsTests {

    @TempDir Path folder;

    private final Map<String, String> texts = new HashMap<>(Map.of("a", "shipped", "b", "stays"));

    @Test
    void standInThePlaceOfWhatIsShipped() throws IOException {
        Files.writeString(folder.resolve("labels_fr.properties"), "a = à nous, {0}\n");
        Files.writeString(folder.resolve("labels_es.properties"), "b = nuestro\n");

        new OwnLabels(folder).replaceIn(texts, Language.FR);

        assertThat(texts).containsEntry("a", "à nous, {0}").containsEntry("b", "stays");
    }

    @Test
    void nothingIsReplacedWithoutTheFolder() {
        new OwnLabels(folder.resolve("none")).replaceIn(texts, Language.FR);

        assertThat(texts).containsEntry("a", "shipped");
    }

    @Test
    void aLabelThatIsNotKnownIsNamedWithItsFile() throws IOException {
        refuses("c = x\n", "labels_fr.properties", "c");
    }

    @Test
    void bracesThatDoNotMatchAreNamed() throws IOException {
        refuses("a = {0\n", "labels_fr.properties", "braces", "a");
    }

    @Test
    void aFileThatIsNotTextIsNamed() throws IOException {
        Files.write(folder.resolve("labels_fr.properties"), new byte[] {'a', '=', (byte) 0xE9});

        refused("labels_fr.properties", "UTF-8");
    }

    private void refuses(String content, String... words) throws IOException {
        Files.writeString(folder.resolve("labels_fr.properties"), content);
        refused(words);
    }

    private void refused(String... words) {
        assertThatThrownBy(() -> new OwnLabels(folder).replaceIn(texts, Language.FR))
                .isInstanceOf(UnreadableLabels.class)
                .hasMessageContainingAll(words);
    }
}
