package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarkFileTests {

    private static final List<Remark> REMARKS = List.of(new Remark(3, "Title", "", "no title"));

    @TempDir private Path folder;
    private Path file;
    private Path foreign;

    @BeforeEach
    void lieBesideEachOther() throws IOException {
        file = Files.writeString(folder.resolve("list.csv"), "Id,Title\n");
        foreign = Files.write(folder.resolve("list.csv.rejected.csv"), new byte[] {'r', -1, 0});
    }

    @Test
    void aFileOfSomebodyElseStaysAndTheOtherNameIsSaid() throws IOException {
        var said = report(REMARKS);

        var other = folder.resolve("list.csv.rejected-2.csv");
        assertThat(foreign).hasBinaryContent(new byte[] {'r', -1, 0});
        assertThat(other).hasContent("row,field,value,reason\n3,Title,,no title");
        assertThat(said).containsExactly("1 rejected: " + other);
    }

    @Test
    void theOtherNameIsUsedAgainAndGoesWhenThereAreNoRemarks() throws IOException {
        report(REMARKS);
        report(REMARKS);
        assertThat(folder.resolve("list.csv.rejected-3.csv")).doesNotExist();

        report(List.of());
        assertThat(folder.resolve("list.csv.rejected-2.csv")).doesNotExist();
        assertThat(foreign).exists();
    }

    private List<String> report(List<Remark> remarks) {
        var said = new ArrayList<String>();
        try (var report = new Report(file, true, line -> {})) {
            report.rejected(remarks);
            report.conclude(said::add);
        }
        return said;
    }
}
