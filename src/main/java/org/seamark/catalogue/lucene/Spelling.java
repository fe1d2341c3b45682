package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.seamark.catalogue.Search;

/** How a query that finds nothing may have been meant, from the words of titles and summaries. */
final class Spelling {

    private static final int MOST_WORDS = 8;

    /** The automata of longer words cost more than they help. */
    private static final int LONGEST_WORD = 30;

    private final CatalogueSearcher searcher;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(CatalogueSearcher searcher) {
        this.searcher = searcher;
        checker.setMinPrefix(1);
    }

    /** The query with unknown words replaced by near ones, if that finds something as well. */
    Optional<String> suggest(Search search) throws IOException {
        var query = search.query();
        var words = query.split("\\s+");
        if (query.isBlank() || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        boolean changed = false;
        for (int i = 0; i < words.length; i++) {
            var better = better(words[i]);
            if (better.isPresent()) {
                words[i] = better.get();
                changed = true;
            }
        }
        var suggestion = String.join(" ", words);
        return changed && isFound(suggestion, search) ? Optional.of(suggestion) : Optional.empty();
    }

    /** With all that is chosen beside the words, which the reader keeps. */
    private boolean isFound(String suggestion, Search search) throws IOException {
        var words = ReaderQuery.parse(suggestion, search.language()).all();
        return searcher.count(Narrowing.of(search, words)) > 0;
    }

    private Optional<String> better(String word) throws IOException {
        if (word.length() > LONGEST_WORD || isChinese(word)) {
            return Optional.empty();
        }
        var folded = Analysis.words().normalize(Analysis.WORDS, word);
        var near =
                checker.suggestSimilar(
                        new Term(Analysis.WORDS, folded),
                        1,
                        searcher.getIndexReader(),
                        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return near.length == 0 ? Optional.empty() : Optional.of(near[0].string);
    }

    /** A whole clause without a space, in which another character is another word. */
    private static boolean isChinese(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
