package org.seamark.bench;

import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;

/** How well Seamark answers the questions of a test collection, beside plain Lucene. */
record RetrievalBench(TestCollection collection, Language language) {

    private static final int PAGES = 5;

    void run() throws Exception {
        try (var plain = new PlainSearch(collection, language);
                var index = new FilledIndex(collection, language, NamesElsewhere.NONE)) {
            var ours = Quality.of(q -> index.answer(q, language, PAGES), collection);
            var yardstick = Quality.of(plain::answer, collection);
            System.out.printf(
                    "%s, %s: %,d documents, %,d questions%n",
                    collection.name(),
                    language.code(),
                    collection.documents().size(),
                    collection.questions().size());
            print("Seamark", ours);
            print("Lucene", yardstick);
            System.out.printf(
                    "nDCG@10 over the yardstick: %+.1f %%%n%n",
                    100 * (ours.gain() / yardstick.gain() - 1));
        }
    }

    private static void print(String engine, Quality quality) {
        System.out.printf(
                "  %-8s nDCG@10 %.4f   recall@100 %.4f   MRR %.4f   %,7.0f questions/s%n",
                engine,
                quality.gain(),
                quality.recall(),
                quality.reciprocal(),
                quality.perSecond());
    }
}
