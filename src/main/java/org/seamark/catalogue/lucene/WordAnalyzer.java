package org.seamark.catalogue.lucene;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Parts texts into words, folds and stems each by itself, and then does what looks at several. What
 * is folded only, and not stemmed, is the beginning of a word.
 */
final class WordAnalyzer extends Analyzer {

    private final Supplier<Tokenizer> tokenizer;
    private final UnaryOperator<TokenStream> folded;
    private final UnaryOperator<TokenStream> stemmed;
    private final UnaryOperator<TokenStream> last;
    private final WordForms forms = new WordForms();

    WordAnalyzer(
            Supplier<Tokenizer> tokenizer,
            UnaryOperator<TokenStream> folded,
            UnaryOperator<TokenStream> stemmed,
            UnaryOperator<TokenStream> last) {
        this.tokenizer = tokenizer;
        this.folded = folded;
        this.stemmed = stemmed;
        this.last = last;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = tokenizer.get();
        var forms = new WordByWord(words, this.forms, word -> stemmed.apply(folded.apply(word)));
        return new TokenStreamComponents(words, last.apply(forms));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded.apply(in);
    }
}
