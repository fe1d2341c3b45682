package org.seamark.files.web;

import java.io.IOException;
import java.time.Duration;
import me.desair.tus.server.TusFileUploadService;
import org.seamark.database.Database;
import org.seamark.files.FileStore;
import org.seamark.files.Incoming;
import org.seamark.files.tus.SharedUploads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Resumable uploads. */
@Configuration(proxyBeanMethods = false)
class FilesWebConfiguration {

    static final String UPLOADS = "/files/uploads";

    private static final Duration UNFINISHED = Duration.ofDays(1);

    /** The protocol tus, version 1.0: core, creation, expiration, termination, checksum. */
    @Bean
    TusFileUploadService uploads(
            Incoming incoming, FileStore files, Database database, JdbcClient rows)
            throws IOException {
        var uploads =
                new TusFileUploadService()
                        .withUploadUri(UPLOADS)
                        .withStoragePath(incoming.resolve("uploads").toString());
        if (!database.isEmbedded()) { // the next piece may come to another node
            uploads.withUploadStorageService(new SharedUploads(rows));
        }
        return uploads.withMaxUploadSize(files.largest())
                .withUploadExpirationPeriod(UNFINISHED.toMillis())
                .disableTusExtension("concatenation");
    }
}
