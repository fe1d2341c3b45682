package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.harvest.Problem;
import org.seamark.harvest.oai.Reason;
import org.seamark.harvest.oai.Why;

class ProblemFileTests {

    @TempDir Path folder;

    @Test
    void itNamesWhatTheLastHarvestCouldNotTakeAndNothingElse() throws IOException {
        var file = new ProblemFile(folder.resolve("nowhere.problems.csv"));

        file.write(List.of(new Problem("oai:n:1", new Reason(Why.EMPTY, "it has no metadata"))));
        assertThat(Files.readString(file.path())).contains("oai:n:1,it has no metadata");

        file.write(List.of());
        assertThat(file.path()).doesNotExist();
    }
}
