package org.seamark.vocabulary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.seamark.vocabulary.Descriptor;

/**
 * A thesaurus in a file.
 *
 * @param rejected what was passed over, and why, a line each
 */
public record ThesaurusFile(List<Descriptor> concepts, List<String> rejected) {

    private static final long LARGEST = 200_000_000;
    private static final int LONGEST_CODE = 500;

    /** Longer is no label. */
    static final int LONGEST_LABEL = 300;

    /**
     * Reads SKOS in Turtle (.ttl), RDF/XML (.rdf, .xml) or JSON-LD (.jsonld, .json), or a table
     * with a column for each language (.tsv).
     *
     * @throws UnreadableThesaurus where it is none of these, or holds no concept
     */
    public static ThesaurusFile read(Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UnreadableThesaurus(file, "there is no such file, or it cannot be read.");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableThesaurus(file, "is larger than 200 MB.");
            }
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            var read = name.endsWith(".tsv") ? TabbedLabels.read(file) : Skos.read(file, name);
            if (read.concepts().isEmpty()) {
                throw new UnreadableThesaurus(
                        file, "holds no concept with a label in one of the six languages.");
            }
            return read;
        } catch (IOException unreadable) {
            throw new UnreadableThesaurus(file, "is not text in UTF-8, or cannot be read.");
        }
    }

    static boolean isCode(String code) {
        return !code.isBlank() && code.length() <= LONGEST_CODE;
    }
}
