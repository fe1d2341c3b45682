package org.seamark.forms;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.seamark.forms.Piece.Change;
import org.seamark.kernel.Language;

/** Compares texts word by word, by the words of their language: Chinese has no spaces to go by. */
final class WordDifferences {

    private WordDifferences() {}

    static List<Piece> between(String before, String after, Language language) {
        return between(words(before, language), words(after, language));
    }

    private static List<String> words(String text, Language language) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var word = text.substring(start, end);
            if (word.isBlank() && !words.isEmpty()) {
                word = words.removeLast() + word; // else every space would be one that stayed
            }
            words.add(word);
            start = end;
        }
        return words;
    }

    /** The pieces of both, in order: where words were replaced, what went before what came. */
    static List<Piece> between(List<String> before, List<String> after) {
        var pieces = new Pieces();
        int done = 0;
        // the usual algorithm of the library keeps every step: too much for two texts with nothing
        // in common
        var patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            pieces.same(before.subList(done, delta.getSource().getPosition()));
            pieces.replaced(delta.getSource().getLines(), delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        pieces.same(before.subList(done, before.size()));
        return pieces.all();
    }

    /** Neighbours of one sort are joined. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void same(List<String> words) {
            if (!words.isEmpty()) {
                flush();
                words.forEach(same::append);
            }
        }

        void replaced(List<String> went, List<String> came) {
            went.forEach(removed::append);
            came.forEach(added::append);
        }

        private void flush() {
            add(Change.SAME, same);
            add(Change.REMOVED, removed);
            add(Change.ADDED, added);
        }

        private void add(Change change, StringBuilder text) {
            if (!text.isEmpty()) {
                all.add(new Piece(change, text.toString()));
                text.setLength(0);
            }
        }

        List<Piece> all() {
            flush();
            return all;
        }
    }
}
