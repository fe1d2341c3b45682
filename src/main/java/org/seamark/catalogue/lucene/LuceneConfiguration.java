package org.seamark.catalogue.lucene;

import org.seamark.catalogue.ListingIndex;
import org.seamark.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index in the data folder, for the process that has claimed the folder. */
@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean
    ListingIndex listingIndex(DataFolder folder) {
        return LuceneListingIndex.open(folder.index());
    }
}
