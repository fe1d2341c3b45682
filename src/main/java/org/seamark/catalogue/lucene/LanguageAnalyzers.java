package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.seamark.kernel.Language;

/**
 * The analyser of each language: its words folded, without stop words, and stemmed; beginnings of
 * words are folded only.
 */
final class LanguageAnalyzers {

    private static final int LONGEST_WORD = 255;
    private static final NormalizeCharMap YO = yo();
    private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR = irregular();

    private LanguageAnalyzers() {}

    /** Words as they are written, in lower case. */
    static Analyzer plain() {
        return analyzer(StandardTokenizer::new, LowerCaseFilter::new, tokens -> tokens, null);
    }

    /** Words without capitals, accents, forms of Arabic letters; Chinese in pairs of characters. */
    static Analyzer folded() {
        return folded(CJKBigramFilter::new);
    }

    /** The same with their short beginnings, of which each has so many words. */
    static Analyzer beginning() {
        return folded(tokens ->
                new EdgeNGramTokenFilter(new CJKBigramFilter(tokens), 1, Beginnings.SHORT, true));
    }

    private static Analyzer folded(UnaryOperator<TokenStream> last) {
        return analyzer(
                StandardTokenizer::new,
                tokens -> new ArabicNormalizationFilter(new ICUFoldingFilter(tokens)),
                last,
                null);
    }

    static Map<Language, Analyzer> byLanguage() {
        var all = new EnumMap<Language, Analyzer>(Language.class);
        all.put(
                Language.AR,
                standard(
                        ArabicAnalyzer.getDefaultStopSet(),
                        ArabicNormalizationFilter::new,
                        ArabicStemFilter::new));
        all.put(
                Language.ZH,
                analyzer(
                        HMMChineseTokenizer::new,
                        ICUFoldingFilter::new,
                        tokens ->
                                new LengthFilter(
                                        new StopFilter(
                                                tokens, SmartChineseAnalyzer.getDefaultStopSet()),
                                        1,
                                        LONGEST_WORD),
                        null));
        all.put(
                Language.EN,
                standard(
                        EnglishAnalyzer.getDefaultStopSet(),
                        EnglishPossessiveFilter::new,
                        tokens ->
                                new PorterStemFilter(
                                        new StemmerOverrideFilter(tokens, IRREGULAR))));
        all.put(
                Language.FR,
                standard(
                        folded(FrenchAnalyzer.getDefaultStopSet()),
                        tokens -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES),
                        FrenchLightStemFilter::new));
        all.put(
                Language.ES,
                standard(
                        folded(SpanishAnalyzer.getDefaultStopSet()),
                        tokens -> tokens,
                        // The light stemmer leaves short words alone, and so niño but not niños.
                        tokens -> new SpanishLightStemFilter(new SpanishPluralStemFilter(tokens))));
        // Folding would make й an и, which the stemmer's endings tell apart.
        all.put(
                Language.RU,
                analyzer(
                        StandardTokenizer::new,
                        LowerCaseFilter::new,
                        tokens ->
                                new RussianLightStemFilter(
                                        new StopFilter(
                                                tokens, RussianAnalyzer.getDefaultStopSet())),
                        YO));
        return all;
    }

    /** Words by the rules of Unicode; {@code first}, folded, without stop words, stemmed. */
    private static Analyzer standard(
            CharArraySet stopWords,
            UnaryOperator<TokenStream> first,
            UnaryOperator<TokenStream> stemmed) {
        return analyzer(
                StandardTokenizer::new,
                tokens -> new ICUFoldingFilter(first.apply(tokens)),
                tokens -> stemmed.apply(new StopFilter(tokens, stopWords)),
                null);
    }

    /** What is folded only, and not stemmed, is the beginning of a word. */
    private static Analyzer analyzer(
            Supplier<Tokenizer> tokenizer,
            UnaryOperator<TokenStream> folded,
            UnaryOperator<TokenStream> stemmed,
            @org.jspecify.annotations.Nullable NormalizeCharMap mapping) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = tokenizer.get();
                return new TokenStreamComponents(tokens, stemmed.apply(folded.apply(tokens)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return folded.apply(in);
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return mapping == null ? reader : new MappingCharFilter(mapping, reader);
            }

            @Override
            protected Reader initReaderForNormalization(String field, Reader reader) {
                return initReader(field, reader);
            }
        };
    }

    /** Stop words without accents, for texts that have lost theirs before they are compared. */
    private static CharArraySet folded(CharArraySet stopWords) {
        var folded = new CharArraySet(stopWords.size(), true);
        for (var word : stopWords) {
            folded.add(
                    java.text.Normalizer.normalize(
                                    new String((char[]) word), java.text.Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", ""));
        }
        return folded;
    }

    private static NormalizeCharMap yo() {
        var map = new NormalizeCharMap.Builder();
        map.add("ё", "е");
        map.add("Ё", "Е");
        return map.build();
    }

    /** Words of this field whose forms no rule connects. */
    private static StemmerOverrideFilter.StemmerOverrideMap irregular() {
        var map = new StemmerOverrideFilter.Builder(false);
        map.add("children", "child");
        map.add("women", "woman");
        map.add("men", "man");
        try {
            return map.build();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
