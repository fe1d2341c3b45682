package org.seamark.files.s3;

import org.seamark.database.DataFolder;
import org.seamark.files.ContentStore;
import org.seamark.files.FolderStore;
import org.seamark.files.Incoming;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where files are kept: in a bucket where one is set, else in the data folder. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    ContentStore contentStore(Environment settings, DataFolder folder, Incoming incoming) {
        return settings.getProperty(Bucket.NAME, "").isBlank()
                ? new FolderStore(folder)
                : BucketStore.set(settings, incoming).orElseThrow();
    }
}
