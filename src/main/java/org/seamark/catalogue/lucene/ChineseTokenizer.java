package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;
import org.jspecify.annotations.Nullable;

/** The words of Chinese texts, sentence by sentence; capitals and wide letters as they stand. */
final class ChineseTokenizer extends SegmentingTokenizerBase {

    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.ROOT);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final ChineseSegmenter segmenter = new ChineseSegmenter();
    private @Nullable ChineseWord word;
    private int sentence;

    ChineseTokenizer() {
        super((BreakIterator) SENTENCES.clone());
    }

    @Override
    protected void setNextSentence(int start, int end) {
        sentence = offset + start;
        word = segmenter.of(buffer, start, end - start);
    }

    @Override
    protected boolean incrementWord() {
        var found = word;
        if (found == null || found.next == null) {
            return false;
        }
        word = found.next;
        clearAttributes();
        term.copyBuffer(found.token, 0, found.token.length);
        offsets.setOffset(
                correctOffset(sentence + found.start), correctOffset(sentence + found.end));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }
}
