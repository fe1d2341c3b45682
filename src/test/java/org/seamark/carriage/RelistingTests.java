package org.seamark.carriage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.AttachedFile;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.kernel.Reference;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SeamarkTest
class RelistingTests {

    @Autowired Relisting relisting;
    @Autowired Library library;
    @Autowired FileStore files;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient database;

    private final String mark = UUID.randomUUID().toString();

    private Reference recordWithAFile() throws IOException {
        var content = new ByteArrayInputStream(("Lamps " + mark).getBytes(UTF_8));
        var file = files.receive(content, new FileName("note.txt"), null);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.text(file.id()).isPresent());
        var attached = new AttachedFile(file.id(), file.servedName(), "txt", file.bytes(), "en");
        var described = Describing.resource("Lamps").files(List.of(attached)).description();
        library.takeAll(Map.of("relisting", Map.of(mark, described)));
        return library.records().named("relisting", mark).orElseThrow().reference();
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private boolean isListed(Reference record) {
        return database.sql(
                        """
                        select withdrawn is null from catalogue.listing where reference = ?
                        """)
                .param(record.toString())
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatIsTakenBackMeanwhileStaysTakenBack() throws Exception {
        var record = recordWithAFile();
        var listing = new AtomicReference<>(CompletableFuture.<Void>completedFuture(null));

        transaction.executeWithoutResult(status -> {
            library.records().withdraw(record);
            listing.set(CompletableFuture.runAsync(() -> relisting.relist(List.of(record))));
            Awaitility.await().until(this::somebodyWaits);
        });
        listing.get().join();

        assertThat(isListed(record)).isFalse();
    }
}
