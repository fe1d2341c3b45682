package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** What concepts are called in one language, whatever the endings: words as the index has them. */
final class Labels {

    /** A label of more words than these is a definition. */
    private static final int LONGEST = 6;

    private final Language language;
    private final Map<List<String>, List<Label>> byWords = new HashMap<>();

    /** How many words the longest label has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    Labels(Language language) {
        this.language = language;
    }

    void add(Descriptor descriptor) {
        for (var label : descriptor.labels(language)) {
            var words = terms(Word.in(label, language));
            if (!words.isEmpty() && words.size() <= LONGEST) {
                byWords.computeIfAbsent(words, none -> new ArrayList<>(1))
                        .add(Label.of(label, language, descriptor));
                longest.merge(words.getFirst(), words.size(), Math::max);
            }
        }
    }

    /** A text in spans, the longest labels first. */
    List<Span> spans(String text) {
        var words = Word.in(text, language);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(longest.getOrDefault(words.get(i).term(), 1), words.size() - i);
            var span = span(words.subList(i, i + length), text);
            while (length > 1 && span.named() == null) {
                length--;
                span = span(words.subList(i, i + length), text);
            }
            spans.add(span);
            i += length;
        }
        return spans;
    }

    private Span span(List<Word> words, String text) {
        var here = text.substring(words.getFirst().start(), words.getLast().end());
        var known = byWords.getOrDefault(terms(words), List.of());
        return new Span(words, here, Label.nearest(known, here, language));
    }

    private static List<String> terms(List<Word> words) {
        return words.stream().map(Word::term).toList();
    }
}
