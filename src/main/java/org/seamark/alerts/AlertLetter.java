package org.seamark.alerts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Spoken;

/**
 * What a letter says, in one language.
 *
 * @param introduction what editors write, where they do
 * @param text what stands before its entries, or empty
 * @param note what the United Nations say of a name in the text, or empty
 * @param way what its reader may do, and where
 * @param footer why it came, and where that is changed
 */
public record AlertLetter(
        Language language,
        String subject,
        @Nullable Spoken introduction,
        String text,
        List<Entry> entries,
        String note,
        Way way,
        Way footer) {

    /** Something that is new. */
    public record Entry(Spoken title, String facts, String address) {}

    /** Words and the address that they lead to, which may be none. */
    public record Way(String words, String address) {

        private String plain() {
            return address.isEmpty() ? words : words + "\n" + address;
        }
    }

    /** Of the introduction. */
    public List<String> paragraphs() {
        return introduction == null
                ? List.of()
                : List.of(introduction.text().strip().split("\\R\\s*\\R"));
    }

    /** As plain text; each address on a line of its own. */
    String plain() {
        var plain = new StringBuilder();
        paragraphs().forEach(paragraph -> plain.append(paragraph).append("\n\n"));
        if (!text.isEmpty()) {
            plain.append(text).append("\n\n");
        }
        for (var entry : entries) {
            plain.append(entry.title().brief()).append('\n');
            plain.append(entry.facts()).append('\n');
            plain.append(entry.address()).append("\n\n");
        }
        if (!note.isEmpty()) {
            plain.append(note).append("\n\n");
        }
        return plain.append(way.plain())
                .append("\n\n-- \n")
                .append(footer.plain())
                .append('\n')
                .toString();
    }
}
