package org.seamark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementsTests {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\nq2\td1\t1\n",
                "q1\t0\td1\t2\nq1\t0\td2\t0\nq2\t0\td1\t1\n",
                "q1 0 d1 2\nq1 0 d2 -1\n\nq2 Q0 d1 1\n"
            })
    void threeColumnsAndFourSayTheSame(String qrels) throws IOException {
        assertThat(Judgements.read(Files.writeString(folder.resolve("qrels.tsv"), qrels)))
                .isEqualTo(Map.of("q1", Map.of("d1", 2), "q2", Map.of("d1", 1)));
    }

    @Test
    void aLineThatIsNoneIsNotPassedOver() throws IOException {
        var file = Files.writeString(folder.resolve("qrels.tsv"), "q1\td1\t2\nq1\td1\n");

        assertThatThrownBy(() -> Judgements.read(file)).hasMessageContaining("line 2");
    }

    /** Else its figures are no numbers. */
    @Test
    void aCollectionOfWhichNothingIsJudgedIsRefused() throws IOException {
        Files.writeString(folder.resolve("corpus.jsonl"), "{\"_id\": \"d1\", \"text\": \"sea\"}");
        Files.writeString(folder.resolve("queries.jsonl"), "{\"_id\": \"q1\", \"text\": \"sea\"}");
        Files.writeString(folder.resolve("qrels.tsv"), "q2\td1\t1\n");

        assertThatThrownBy(() -> TestCollection.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("judged");
    }
}
