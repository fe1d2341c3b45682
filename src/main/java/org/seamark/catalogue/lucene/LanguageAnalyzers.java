package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
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
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.seamark.kernel.Language;

/**
 * The analyser of each language: its words folded, without stop words, and stemmed; beginnings of
 * words are folded only.
 */
final class LanguageAnalyzers {

    private static final int LONGEST_WORD = 255;
    private static final Pattern YO = Pattern.compile("ё");
    private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR = irregular();

    private LanguageAnalyzers() {}

    /** Words as they are written, in lower case. */
    static Analyzer plain() {
        return new StandardAnalyzer();
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
        return new WordAnalyzer(
                StandardTokenizer::new,
                tokens -> new ArabicNormalizationFilter(new ICUFoldingFilter(tokens)),
                LanguageAnalyzers::same,
                last);
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
                new WordAnalyzer(
                        ChineseTokenizer::new,
                        ICUFoldingFilter::new,
                        tokens ->
                                new LengthFilter(
                                        new StopFilter(
                                                tokens, SmartChineseAnalyzer.getDefaultStopSet()),
                                        1,
                                        LONGEST_WORD),
                        LanguageAnalyzers::same));
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
                        LanguageAnalyzers::same,
                        // The light stemmer leaves short words alone, and so niño but not niños.
                        tokens -> new SpanishLightStemFilter(new SpanishPluralStemFilter(tokens))));
        // Folding would make й an и, which the stemmer's endings tell apart.
        all.put(
                Language.RU,
                new WordAnalyzer(
                        StandardTokenizer::new,
                        tokens ->
                                new PatternReplaceFilter(
                                        new LowerCaseFilter(tokens), YO, "е", true),
                        tokens ->
                                new RussianLightStemFilter(
                                        new StopFilter(
                                                tokens, RussianAnalyzer.getDefaultStopSet())),
                        LanguageAnalyzers::same));
        return all;
    }

    private static TokenStream same(TokenStream tokens) {
        return tokens;
    }

    /** Words by the rules of Unicode; {@code first}, folded, without stop words, stemmed. */
    private static Analyzer standard(
            CharArraySet stopWords,
            UnaryOperator<TokenStream> first,
            UnaryOperator<TokenStream> stemmed) {
        return new WordAnalyzer(
                StandardTokenizer::new,
                tokens -> new ICUFoldingFilter(first.apply(tokens)),
                tokens -> stemmed.apply(new StopFilter(tokens, stopWords)),
                LanguageAnalyzers::same);
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
