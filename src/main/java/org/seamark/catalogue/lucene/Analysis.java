package org.seamark.catalogue.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.seamark.kernel.Language;

/**
 * How texts of each language become the words that are searched: folded, without stop words,
 * stemmed.
 */
final class Analysis {

    /** The field of the words of titles and summaries as they are written, for spelling. */
    static final String WORDS = "words";

    private static final Analyzer PLAIN = LanguageAnalyzers.plain();
    private static final Analyzer FOLDED = LanguageAnalyzers.folded();
    private static final Analyzer BEGINNING = LanguageAnalyzers.beginning();
    private static final Map<Language, Analyzer> BY_LANGUAGE = LanguageAnalyzers.byLanguage();

    private Analysis() {}

    /** The field of a language's texts. */
    static String field(Language language) {
        return "text_" + language.code();
    }

    /** The field of the words of a language's titles, of which beginnings are looked for. */
    static String titles(Language language) {
        return "title_" + language.code();
    }

    /** Words as they are written, in lower case. */
    static Analyzer words() {
        return PLAIN;
    }

    /** Words without what writers leave out: capitals, accents, the forms of Arabic letters. */
    static Analyzer folded() {
        return FOLDED;
    }

    static Analyzer of(Language language) {
        return BY_LANGUAGE.getOrDefault(language, PLAIN);
    }

    /** The analyser of the whole index, by field; fields without one hold codes. */
    static Analyzer byField() {
        var fields = new HashMap<String, Analyzer>();
        BY_LANGUAGE.forEach((language, analyzer) -> {
            fields.put(field(language), analyzer);
            fields.put(titles(language), BEGINNING);
        });
        fields.put(WORDS, PLAIN);
        var codes = new KeywordAnalyzer();
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return fields.getOrDefault(field, codes);
            }
        };
    }

    /** The languages that a query may be in, by its script; the reader's own comes first. */
    static List<Language> languagesOf(String query, Language reader) {
        var script =
                query.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .findFirst()
                        .orElse(Character.UnicodeScript.LATIN);
        return switch (script) {
            case ARABIC -> List.of(Language.AR);
            case HAN -> List.of(Language.ZH);
            case CYRILLIC -> List.of(Language.RU);
            default ->
                    switch (reader) {
                        case EN -> List.of(Language.EN, Language.FR, Language.ES);
                        case FR -> List.of(Language.FR, Language.EN, Language.ES);
                        case ES -> List.of(Language.ES, Language.EN, Language.FR);
                        default -> List.of(reader, Language.EN, Language.FR, Language.ES);
                    };
        };
    }
}
