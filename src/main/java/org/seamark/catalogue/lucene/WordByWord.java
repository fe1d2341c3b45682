package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A chain of filters that look at one word at a time, change it or leave it out: each word goes
 * through them when it is not remembered what became of it.
 */
final class WordByWord extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordForms known;
    private final OneWord word = new OneWord();
    private final TokenStream chain;
    private final CharTermAttribute result;
    private int leftOut;

    WordByWord(TokenStream words, WordForms known, UnaryOperator<TokenStream> chain) {
        super(words);
        this.known = known;
        this.chain = chain.apply(word);
        this.result = this.chain.addAttribute(CharTermAttribute.class);
    }

    @Override
    public boolean incrementToken() throws IOException {
        leftOut = 0;
        while (input.incrementToken()) {
            var form = known.find(term.buffer(), term.length());
            if (form == null) {
                form = make();
            }
            if (!form.leftOut) {
                term.copyBuffer(form.letters, form.start, form.letters.length - form.start);
                step.setPositionIncrement(step.getPositionIncrement() + leftOut);
                return true;
            }
            leftOut += step.getPositionIncrement();
        }
        return false;
    }

    private WordForms.Form make() throws IOException {
        var said = Arrays.copyOf(term.buffer(), term.length());
        chain.reset();
        word.say(said);
        return known.remember(
                said,
                chain.incrementToken() ? Arrays.copyOf(result.buffer(), result.length()) : null);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        leftOut = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        step.setPositionIncrement(step.getPositionIncrement() + leftOut);
    }

    /** A text of one word. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] said = {};
        private boolean isSaid = true;

        void say(char[] word) {
            said = word;
            isSaid = false;
        }

        @Override
        public boolean incrementToken() {
            if (isSaid) {
                return false;
            }
            clearAttributes();
            term.copyBuffer(said, 0, said.length);
            isSaid = true;
            return true;
        }
    }
}
