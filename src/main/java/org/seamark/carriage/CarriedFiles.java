package org.seamark.carriage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.files.FileExamined;
import org.seamark.files.FileHolders;
import org.seamark.files.FileReaders;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that came with records: whoever reads the record reads them, and what is in them is
 * searched with it once it is known.
 */
@Component
class CarriedFiles implements FileReaders, FileHolders {

    private final JdbcClient database;
    private final Origins origins;
    private final Relisting relisting;

    CarriedFiles(JdbcClient database, Origins origins, Relisting relisting) {
        this.database = database;
        this.origins = origins;
        this.relisting = relisting;
    }

    /**
     * Records have files from now on, and are found by what is in them; said again, it changes
     * nothing.
     *
     * @return whether it was news
     */
    @Transactional
    public boolean add(List<UUID> files, List<Reference> records) {
        var anew = new ArrayList<Reference>();
        for (var record : records) {
            boolean news = false;
            for (var file : files) {
                news |= add(file, record);
            }
            if (news) {
                anew.add(record);
            }
        }
        relisting.relist(anew);
        return !anew.isEmpty();
    }

    private boolean add(UUID file, Reference record) {
        return database.sql(
                                """
                                insert into carriage.file (file, record) values (:file, :record)
                                on conflict do nothing
                                """)
                        .param("file", file)
                        .param("record", record.toString())
                        .update()
                == 1;
    }

    private List<Reference> records(UUID file) {
        return database.sql("select record from carriage.file where file = :file")
                .param("file", file)
                .query((row, n) -> Reference.parse(row.getString(1)))
                .list();
    }

    /** As long as the record still has it. */
    @Override
    public boolean mayRead(StoredFile file, Actor reader) {
        return !published(file.id()).isEmpty();
    }

    @Override
    public List<Reference> published(UUID file) {
        return origins.find(records(file)).stream()
                .filter(record -> record.files().stream().anyMatch(one -> one.id().equals(file)))
                .<Reference>map(Publication::reference)
                .toList();
    }

    @Override
    public boolean holds(StoredFile file) {
        return !records(file.id()).isEmpty();
    }

    @ApplicationModuleListener
    void on(FileExamined examined) {
        relisting.relist(records(examined.file()));
    }
}
