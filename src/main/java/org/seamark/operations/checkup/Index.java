package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.warning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.seamark.catalogue.lucene.IndexMark;
import org.seamark.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index of the folder, beside the catalogue that it follows. */
public final class Index {

    private final Path folder;
    private final JdbcClient catalogue;

    public Index(Path folder, Database database) {
        this.folder = folder;
        this.catalogue = JdbcClient.create(database.source());
    }

    public Finding look() {
        IndexMark mark;
        try {
            mark = IndexMark.of(folder);
        } catch (IOException unreadable) {
            return warning(
                    "Index",
                    "cannot be read (%s); the next start builds it anew."
                            .formatted(unreadable.getMessage()));
        }
        var clock =
                catalogue
                        .sql("select identity, number from catalogue.clock")
                        .query((row, n) -> new Clock(row.getObject(1, UUID.class), row.getLong(2)))
                        .single();
        if (!mark.catalogue().equals(clock.identity().toString())) {
            return warning("Index", "of another catalogue; the next start builds it anew.");
        }
        long behind = clock.number() - mark.number();
        var words = "%,d listings".formatted(mark.listings());
        var distance = ", %,d changes behind; it catches up by itself".formatted(behind);
        return ok("Index", words + (behind == 0 ? ", level with the catalogue" : distance));
    }

    private record Clock(UUID identity, long number) {}
}
