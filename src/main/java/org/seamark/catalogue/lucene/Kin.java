package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.seamark.kernel.Language;

/**
 * Words of the index that are written much like a word: forms of it that no stemmer joins, what is
 * derived from it, and Chinese words that share characters with it.
 */
record Kin(IndexReader reader, Language language) {

    /** What of the longer word both must share, and in how many letters at least. */
    private static final double SHARED = 0.6;

    private static final int LETTERS = 4;
    private static final int ARABIC_LETTERS = 3;

    /** In Chinese, of the characters of both. */
    private static final double SHARED_CHARACTERS = 0.5;

    /** Arabic writes these as one word with the next; the stemmer leaves them. */
    private static final String CLITICS = "وفبلكسيتن";

    /** The word is weighed already: it lends its rarity, and hardly counts again. */
    private static final float LENT = 0.001f;

    private static final int LONGEST = 30;
    private static final int MOST = 12;
    private static final int MOST_LOOKED_AT = 2_000;

    /** The kin of a word, each for less the less they share, and no rarer than the word. */
    Optional<Query> of(String word) throws IOException {
        var known = MultiTerms.getTerms(reader, Analysis.field(language));
        if (known == null
                || word.length() > LONGEST
                || word.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var found = new HashMap<String, Float>();
        if (language == Language.ZH) {
            collectChinese(word, known, found);
        } else {
            collect(word, known, found);
            if (language == Language.AR && isWithClitic(word)) {
                collect(word.substring(1), known, found);
            }
        }
        found.remove(word);
        return found.isEmpty() ? Optional.empty() : Optional.of(query(word, found));
    }

    private Query query(String word, Map<String, Float> found) {
        var field = Analysis.field(language);
        var query = new SynonymQuery.Builder(field).addTerm(new Term(field, word), LENT);
        nearest(found).forEach(kin -> query.addTerm(new Term(field, kin.getKey()), kin.getValue()));
        return query.build();
    }

    private static List<Map.Entry<String, Float>> nearest(Map<String, Float> found) {
        return found.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
    }

    private boolean isWithClitic(String word) {
        return word.length() > ARABIC_LETTERS && CLITICS.indexOf(word.charAt(0)) >= 0;
    }

    private void collect(String word, Terms known, Map<String, Float> found) throws IOException {
        int least = language == Language.AR ? ARABIC_LETTERS : LETTERS;
        int needed = Math.max(least, (int) Math.ceil(SHARED * word.length()));
        if (word.length() < needed) {
            return;
        }
        scan(
                word.substring(0, needed),
                known,
                other -> {
                    float share =
                            beginning(word, other)
                                    / (float) Math.max(word.length(), other.length());
                    if (share >= SHARED && other.codePoints().noneMatch(Character::isDigit)) {
                        found.merge(other, share, Math::max);
                    }
                });
    }

    /** Words that begin alike, and those that are a part of it. */
    private static void collectChinese(String word, Terms known, Map<String, Float> found)
            throws IOException {
        if (!Character.isIdeographic(word.codePointAt(0))) {
            return;
        }
        scan(
                word.substring(0, word.offsetByCodePoints(0, 1)),
                known,
                other -> {
                    long common =
                            other.chars().distinct().filter(c -> word.indexOf(c) >= 0).count();
                    addChinese(word, other, common, found);
                });
        var terms = known.iterator();
        for (int from = 1; from < word.length(); from++) {
            for (int to = from + 1; to <= word.length(); to++) {
                var part = word.substring(from, to);
                if (2.0 * part.length() / (word.length() + part.length()) >= SHARED_CHARACTERS
                        && terms.seekExact(new BytesRef(part))) {
                    addChinese(word, part, part.length(), found);
                }
            }
        }
    }

    private static void addChinese(
            String word, String other, long common, Map<String, Float> found) {
        float share = 2f * common / (word.length() + other.length());
        if (share >= SHARED_CHARACTERS) {
            found.merge(other, Math.min(1, share), Math::max);
        }
    }

    private interface Each {
        void take(String word);
    }

    private static void scan(String beginning, Terms known, Each each) throws IOException {
        var terms = known.iterator();
        var first = new BytesRef(beginning);
        if (terms.seekCeil(first) == TermsEnum.SeekStatus.END) {
            return;
        }
        var term = terms.term();
        for (int i = 0; i < MOST_LOOKED_AT && term != null; i++) {
            if (!StringHelper.startsWith(term, first)) {
                return;
            }
            each.take(term.utf8ToString());
            term = terms.next();
        }
    }

    private static int beginning(String one, String other) {
        int shared = 0;
        int most = Math.min(one.length(), other.length());
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
