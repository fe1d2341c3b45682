package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** That words which are remembered are those that the filters make. */
class WordByWordTests {

    private record Token(String term, int step, int start, int end) {}

    private final WordForms forms = new WordForms();

    private static TokenStream filters(TokenStream words) {
        return new PorterStemFilter(
                new StopFilter(
                        new ICUFoldingFilter(new EnglishPossessiveFilter(words)),
                        EnglishAnalyzer.getDefaultStopSet()));
    }

    @Test
    void wordsAreTheSameWhenTheyComeAgain() throws IOException {
        var text = "The Smugglers’ routes, and the smuggler's route; THE END of it is the";

        var first = remembered(text);

        assertThat(first).isEqualTo(filtered(text)).isEqualTo(remembered(text));
        assertThat(first).extracting(Token::term).contains("smuggler", "rout", "end");
    }

    @Test
    void ofMoreWordsThanAreRememberedNoneIsTakenForAnother() throws IOException {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 400; i++) {
            var text = text(random);
            assertThat(remembered(text)).as(text).isEqualTo(filtered(text));
        }
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(random.nextInt(5) == 0 ? "of" : word(random)).append(' ');
        }
        return text.toString();
    }

    /** Of one to four letters, so that some come again, and more than there is room for. */
    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            word.append("abcdefghijklmnopqrstuvwxyzÀé".charAt(random.nextInt(28)));
        }
        return word.toString();
    }

    private List<Token> remembered(String text) throws IOException {
        var words = new StandardTokenizer();
        return tokens(words, new WordByWord(words, forms, WordByWordTests::filters), text);
    }

    private static List<Token> filtered(String text) throws IOException {
        var words = new StandardTokenizer();
        return tokens(words, filters(words), text);
    }

    private static List<Token> tokens(Tokenizer words, TokenStream chain, String text)
            throws IOException {
        words.setReader(new StringReader(text));
        var term = chain.getAttribute(CharTermAttribute.class);
        var step = chain.getAttribute(PositionIncrementAttribute.class);
        var place = chain.getAttribute(OffsetAttribute.class);
        var tokens = new ArrayList<Token>();
        try (chain) {
            chain.reset();
            while (chain.incrementToken()) {
                tokens.add(
                        new Token(
                                term.toString(),
                                step.getPositionIncrement(),
                                place.startOffset(),
                                place.endOffset()));
            }
            chain.end();
            tokens.add(
                    new Token(
                            "",
                            step.getPositionIncrement(),
                            place.startOffset(),
                            place.endOffset()));
        }
        return tokens;
    }
}
