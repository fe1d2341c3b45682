package org.seamark.bench;

import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;

/** How well Seamark answers the questions of a test collection, beside plain Lucene. */
record RetrievalBench(TestCollection collection, Language language, Embeddings embeddings) {

    private static final int PAGES = 5;

    void run() throws Exception {
        try (var plain = new PlainSearch(collection, language);
                var index = filled(Embeddings.NONE)) {
            var ours = ours(index);
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
            if (!embeddings.name().isEmpty()) {
                hybrid(ours);
            }
        }
    }

    /** The same by meaning too: what is gained, and what it costs. */
    private void hybrid(Quality byWords) throws Exception {
        long before = Server.residentMegabytes(ProcessHandle.current().pid());
        long began = System.nanoTime();
        try (var index = filled(embeddings)) {
            double seconds = (System.nanoTime() - began) / 1e9;
            var hybrid = ours(index);
            print("hybrid", hybrid);
            System.out.printf(
                    "hybrid over words: nDCG@10 %+.1f %%; %.1f ms more for a page of answers; %,.0f documents"
                            + " indexed a second; %,d MB more resident%n%n",
                    100 * (hybrid.gain() / byWords.gain() - 1),
                    1000 * (1 / hybrid.perSecond() - 1 / byWords.perSecond()) / PAGES,
                    collection.documents().size() / seconds,
                    Server.residentMegabytes(ProcessHandle.current().pid()) - before);
        }
    }

    private FilledIndex filled(Embeddings places) throws Exception {
        return new FilledIndex(collection, language, NamesElsewhere.NONE, places);
    }

    private Quality ours(FilledIndex index) throws Exception {
        return Quality.of(q -> index.answer(q, language, PAGES), collection);
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
