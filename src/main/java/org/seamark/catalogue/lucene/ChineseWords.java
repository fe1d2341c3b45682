package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.jspecify.annotations.Nullable;

/**
 * How often words, and pairs of words that follow each other, stand in the texts from which the
 * model of Lucene's smartcn was learned; read from the two files that come with it.
 */
record ChineseWords(CountsByHash words, CountsByHash pairs) {

    /** The count of what is no word, but the beginning of one. */
    static final int BEGINNING = -2;

    /** Between the two words of a pair. */
    private static final char BETWEEN = '@';

    private static final int MOST_WORDS = 180_000;

    private static final class Loaded {
        static final ChineseWords ALL = new ChineseWords(loadWords(), loadPairs());
    }

    /** All of them; read when they are first asked for. */
    static ChineseWords all() {
        return Loaded.ALL;
    }

    /** How often a word was seen. */
    int seen(char[] word) {
        return Math.max(0, words.get(CountsByHash.hash(word)));
    }

    /** The hash to which a second word is added, to ask for the pair. */
    static long first(char[] word) {
        return CountsByHash.hash(CountsByHash.hash(word), BETWEEN);
    }

    /** How often a word was seen after another. */
    int seen(long first, char[] second) {
        return Math.max(0, pairs.get(CountsByHash.hash(first, second)));
    }

    /** Words by their first character, of each the others, and in a list beside it their counts. */
    private static CountsByHash loadWords() {
        return read(
                "coredict.mem",
                in -> {
                    var lists = (short[]) in.readObject();
                    var firsts = (char[]) in.readObject();
                    var others = (char[][][]) in.readObject();
                    var counts = (int[][]) in.readObject();
                    var words = new CountsByHash(MOST_WORDS);
                    for (int i = 0; i < firsts.length; i++) {
                        if (firsts[i] != 0 && others[lists[i]] != null) {
                            for (int j = 0; j < others[lists[i]].length; j++) {
                                add(words, firsts[i], others[lists[i]][j], counts[lists[i]][j]);
                            }
                        }
                    }
                    return words;
                });
    }

    /** Others there are none of a word of one character. */
    private static void add(CountsByHash words, char first, char @Nullable [] others, int count) {
        long hash = CountsByHash.hash(CountsByHash.START, first);
        for (char next : others == null ? new char[0] : others) {
            if (words.get(hash) == CountsByHash.NONE) {
                words.put(hash, BEGINNING);
            }
            hash = CountsByHash.hash(hash, next);
        }
        words.put(hash, count);
    }

    private static CountsByHash loadPairs() {
        return read(
                "bigramdict.mem",
                in -> {
                    var hashes = (long[]) in.readObject();
                    var counts = (int[]) in.readObject();
                    var pairs = new CountsByHash(hashes.length * 3 / 4);
                    for (int i = 0; i < hashes.length; i++) {
                        if (hashes[i] != 0) {
                            pairs.put(hashes[i], counts[i]);
                        }
                    }
                    return pairs;
                });
    }

    private interface Content<T> {
        T read(ObjectInputStream in) throws IOException, ClassNotFoundException;
    }

    private static <T> T read(String file, Content<T> content) {
        try (var in = new ObjectInputStream(HHMMSegmenter.class.getResourceAsStream(file))) {
            return content.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " is not that of this version of smartcn", e);
        }
    }
}
