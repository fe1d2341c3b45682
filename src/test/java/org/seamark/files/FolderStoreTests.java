package org.seamark.files;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.database.DataFolder;

class FolderStoreTests implements ContentStoreContract {

    @TempDir Path folder;
    private DataFolder data;

    @BeforeEach
    void claim() {
        data = DataFolder.claim(folder.resolve("data"));
    }

    @AfterEach
    void leave() {
        data.close();
    }

    @Override
    public ContentStore store() {
        return new FolderStore(data);
    }

    @Override
    public Path folder() {
        return folder;
    }
}
