package org.seamark.files.web;

import java.io.IOException;
import java.time.Duration;
import me.desair.tus.server.TusFileUploadService;
import org.seamark.files.FileStore;
import org.seamark.files.Incoming;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Resumable uploads. */
@Configuration(proxyBeanMethods = false)
class FilesWebConfiguration {

    static final String UPLOADS = "/files/uploads";

    private static final Duration UNFINISHED = Duration.ofDays(1);

    /** The protocol tus, version 1.0: core, creation, expiration, termination, checksum. */
    @Bean
    TusFileUploadService uploads(Incoming incoming, FileStore files) throws IOException {
        return new TusFileUploadService()
                .withUploadUri(UPLOADS)
                .withStoragePath(incoming.resolve("uploads").toString())
                .withMaxUploadSize(files.largest())
                .withUploadExpirationPeriod(UNFINISHED.toMillis())
                .disableTusExtension("concatenation");
    }
}
