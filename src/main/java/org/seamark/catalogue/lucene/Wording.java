package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.Query;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Spoken;

/**
 * The words of what listings say and readers type, for an index elsewhere: the same as in ours, so
 * that it needs to know no language.
 */
public final class Wording {

    /** The field of the words of titles and summaries as they are written, in any language. */
    public static final String WORDS = Analysis.WORDS;

    /** Stands where a word is left out, so that others keep their distance; no text has it. */
    public static final String GAP = "\uE000";

    /** How often the title is said beside a text. */
    public static final int TITLE_WEIGHT = ListingDocument.TITLE_WEIGHT;

    private final CurrentLexicon lexicon;

    public Wording(Supplier<NamesElsewhere> names) {
        this.lexicon = new CurrentLexicon(names);
    }

    /** The field of a language's texts. */
    public static String field(Language language) {
        return Analysis.field(language);
    }

    /** The codes of the concepts of thesauri that a listing is about. */
    public Set<String> concepts(Listing listing) {
        return lexicon.get().concepts(listing);
    }

    /** What a search with words asks of the fields of texts and of words. */
    public Question question(Search search) {
        var typed =
                ReaderQuery.parse(
                        search.query(), search.language(), lexicon.get(), search.without());
        return new Question(typed.all(), typed.some(), typed.enough(), typed.elsewhere());
    }

    /** A text as it is searched, its words with spaces between them. */
    public static String searched(String text, Language language) {
        return spaced(text, Analysis.of(language));
    }

    /** A text by its words as they are written, in lower case. */
    public static String written(String text) {
        return spaced(text, Analysis.words());
    }

    /** A text by its words without capitals, accents and forms of letters. */
    public static String folded(String text) {
        return spaced(text, Analysis.folded());
    }

    /** For each word that is typed, how folded words begin that answer it. */
    public static List<List<String>> beginnings(String typed, Language language) {
        return Beginnings.ways(typed, language);
    }

    /** The languages that something typed may be in, the reader's first. */
    public static List<Language> languages(String typed, Language reader) {
        return Analysis.languagesOf(typed, reader);
    }

    /** A title, and the part of a summary that answers best, with what answers marked. */
    public static Marked marked(Query query, Spoken title, Spoken summary) {
        return new Highlights(query)
                .mark(
                        new Row.Version(
                                title.language(),
                                title.text(),
                                summary.language(),
                                Row.clip(summary.text())));
    }

    private static String spaced(String text, Analyzer analyzer) {
        var words = new StringJoiner(" ");
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                for (int i = step.getPositionIncrement(); i > 1; i--) {
                    words.add(GAP);
                }
                words.add(term);
            }
            tokens.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words.toString();
    }
}
