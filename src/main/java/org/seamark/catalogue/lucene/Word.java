package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.seamark.kernel.Language;

/** A word as the index has it, and its place in a text. */
record Word(String term, int start, int end) {

    /** The words of a text in a language, in their order, without its stop words. */
    static List<Word> in(String text, Language language) {
        return in(text, Analysis.of(language));
    }

    static List<Word> in(String text, Analyzer analyzer) {
        var words = new ArrayList<Word>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
