package org.seamark.operations.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seamark.operations.checkup.Finding.State.OK;
import static org.seamark.operations.checkup.Finding.State.PROBLEM;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.database.DataFolder;
import org.seamark.files.ContentHash;
import org.seamark.files.FolderStore;

class ContentsTests {

    @TempDir Path place;
    private DataFolder folder;
    private FolderStore store;

    @BeforeEach
    void open() {
        folder = DataFolder.open(place);
        store = new FolderStore(folder);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void whatIsThereAsItCameIsWell() throws IOException {
        assertThat(look(List.of())).isEqualTo(Finding.ok("Files", "none stored"));
        assertThat(look(List.of(keep("one"), keep("two"))))
                .isEqualTo(Finding.ok("Files", "2 stored"));
    }

    @Test
    void aFileThatIsGoneIsMissed() throws IOException {
        var named = List.of(keep("one"), keep("two"));
        Files.delete(store.file(named.getFirst()));

        var finding = look(named);

        assertThat(finding.state()).isEqualTo(PROBLEM);
        assertThat(finding.words())
                .startsWith("1 of 2 are missing, such as " + named.getFirst())
                .contains("backup");
    }

    @Test
    void aFileThatIsAnotherThanCameIsFound() throws IOException {
        var hash = keep("one");
        Files.writeString(store.file(hash), "eno");

        assertThat(look(List.of(hash)).words()).startsWith(hash + " is not what it was");
    }

    @Test
    void whatNobodyNamesAnyMoreIsTheJanitorsAffair() throws IOException {
        keep("one");

        assertThat(look(List.of()).state()).isEqualTo(OK);
    }

    private Finding look(List<ContentHash> named) {
        return Contents.inFolder(store).look(named);
    }

    private ContentHash keep(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var hash = ContentHash.of(bytes);
        store.keep(
                hash,
                Files.write(Files.createDirectories(place.resolve("way")).resolve("x"), bytes));
        return hash;
    }
}
