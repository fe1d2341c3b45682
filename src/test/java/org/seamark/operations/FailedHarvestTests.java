package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.harvest.oai.FakeRepository;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;

/** A harvest fails, and so does the report of it. */
class FailedHarvestTests {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private static Answer answer(String asked) {
        if (asked.contains("Identify")) {
            return Answer.of(Oai.identify("YYYY-MM-DD"));
        }
        return asked.contains("second")
                ? Answer.status(500, "X-Nothing", "said")
                : Answer.of(Oai.list("second", Oai.record("oai:n:1", "title=<b>broken")));
    }

    @Test
    void whatWentWrongFirstIsTold() throws Exception {
        try (var repository = new FakeRepository(FailedHarvestTests::answer)) {
            var data = folder.resolve("data").toString();
            var address = repository.address().toString();
            var added = harvest("add", address, "--name", "nowhere", "--data", data);
            assertThat(added.code()).as(added.err()).isZero();

            var missing = folder.resolve("missing").toString();
            var run = harvest("run", "nowhere", "--report", missing, "--data", data);

            assertThat(run.code()).isOne();
            assertThat(run.err()).contains("status 500. Waiting 1 second.").doesNotContain(missing);
        }
    }

    private static Spoken harvest(String... arguments) {
        var all = new ArrayList<>(List.of("harvest"));
        all.addAll(List.of(arguments));
        all.addAll(
                List.of(
                        "--seamark.harvest.private-hosts=localhost",
                        "--seamark.harvest.pause=1ms",
                        "--seamark.harvest.attempts=2",
                        "--seamark.starter=false"));
        return Spoken.by(all.toArray(String[]::new));
    }
}
