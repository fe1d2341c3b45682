package org.seamark.vocabulary;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.seamark.kernel.Language;

/**
 * The texts that a network words in its own way: files in the folder {@code vocabulary} of its
 * data, named like {@code labels_fr.properties}, each line with a key that Seamark has.
 */
record OwnLabels(Path folder) {

    /** Puts them in the place of those that are shipped. */
    void replaceIn(Map<String, String> texts, Language language) {
        for (var file : files(language)) {
            read(file)
                    .forEach((key, text) -> {
                        if (texts.replace((String) key, (String) text) == null) {
                            throw new UnreadableLabels(
                                    file, "has a label that Seamark does not know: " + key);
                        }
                        if (!isPattern((String) text, language)) {
                            throw new UnreadableLabels(
                                    file, "has braces that do not match in " + key);
                        }
                    });
        }
    }

    private List<Path> files(Language language) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.getFileName()
                                    .toString()
                                    .endsWith("_" + language.code() + ".properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableLabels(folder, "cannot be read.");
        }
    }

    private static Properties read(Path file) {
        var labels = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            labels.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableLabels(file, "is not a file of labels in UTF-8.");
        }
        return labels;
    }

    private static boolean isPattern(String text, Language language) {
        try {
            return !new MessageFormat(text, language.locale()).toPattern().isEmpty()
                    || text.isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
